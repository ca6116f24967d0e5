package eu.gminarium.mysteryclient.script;

import eu.gminarium.programme.OfficeKind;

/** Which offices a scenario can be tried on. */
public enum Audience {
    ANY,
    COUNTY,
    MUNICIPALITY;

    /** Whether an office of the kind deals with such a matter. */
    public boolean includes(OfficeKind kind) {
        return switch (this) {
            case ANY -> true;
            case COUNTY -> kind == OfficeKind.COUNTY;
            case MUNICIPALITY -> kind != OfficeKind.COUNTY;
        };
    }
}
