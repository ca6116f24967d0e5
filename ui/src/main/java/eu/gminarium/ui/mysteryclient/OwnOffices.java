package eu.gminarium.ui.mysteryclient;

import eu.gminarium.security.Access;
import eu.gminarium.shared.OfficeId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The offices in which the person who looks has a role. */
public final class OwnOffices {

    private OwnOffices() {}

    /** Empty for whoever has a role for the whole partnership only. */
    public static Set<OfficeId> current() {
        return Access.current().grants().stream()
                .flatMap(grant -> Stream.ofNullable(grant.office()))
                .collect(Collectors.toSet());
    }
}
