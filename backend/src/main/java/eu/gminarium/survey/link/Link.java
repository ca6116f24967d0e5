package eu.gminarium.survey.link;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.survey.wave.LinkId;
import org.jspecify.annotations.Nullable;

/**
 * An address by which citizens come to a wave's survey. By which one they came is kept with no answer.
 *
 * @param unit whose clients are asked; null for the office's
 * @param name of the collection point in the office's words; null for the office's own link
 * @param code the secret part of the address; 128 random bits
 * @param withdrawn whether it takes no more answers
 */
public record Link(
        LinkId id,
        OfficeId office,
        @Nullable UnitId unit,
        @Nullable String unitName,
        @Nullable String name,
        String code,
        boolean withdrawn) {

    /** The public page's path. */
    public String path() {
        return "/s/" + code;
    }

    /** The path of the page for a tablet in the hall, which returns to its start by itself. */
    public String tabletPath() {
        return path() + "/tablet";
    }

    /** The unit and the collection point in one line; null for the office's own link. */
    public @Nullable String place() {
        return name == null || name.equals(unitName) || unitName == null ? name : unitName + " – " + name;
    }

    /** Whether it is the one that every office of the wave has. */
    public boolean isOfOffice() {
        return name == null;
    }
}
