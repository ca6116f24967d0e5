package eu.gminarium.programme.plan;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** Key of a programme's logo. */
public record LogoId(UUID value) {

    public static LogoId next() {
        return new LogoId(Ids.timeOrdered());
    }
}
