package eu.gminarium.survey.link;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.survey.wave.LinkId;
import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record LinkView(
        UUID id,
        UUID waveId,
        UUID officeId,
        @Nullable UUID unitId,
        @Nullable String unitName,
        @Nullable String name,
        String code,
        boolean withdrawn) {

    Link toLink() {
        return new Link(
                new LinkId(id),
                new OfficeId(officeId),
                unitId == null ? null : new UnitId(unitId),
                unitName,
                name,
                code,
                withdrawn);
    }
}
