package eu.gminarium.survey.http.collecting;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.survey.link.Link;
import eu.gminarium.survey.link.NewLink;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link by which citizens come.
 *
 * @param unitId whose clients are asked; missing for the office's
 * @param name of the collection point; missing for the office's own link
 * @param publicUrl path of the public page on this server
 * @param tabletUrl path of the same for a tablet in the hall
 * @param withdrawn whether it takes no more answers
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkJson(
        UUID id,
        UUID officeId,
        String officeName,
        @Nullable UUID unitId,
        @Nullable String unitName,
        @Nullable String name,
        String code,
        String publicUrl,
        String tabletUrl,
        boolean withdrawn) {

    static LinkJson of(Link link, Office office) {
        return new LinkJson(
                link.id().value(),
                link.office().value(),
                office.displayName(),
                link.unit() == null ? null : link.unit().value(),
                link.unitName(),
                link.name(),
                link.code(),
                link.path(),
                link.tabletPath(),
                link.withdrawn());
    }

    /**
     * A further link.
     *
     * @param name of the collection point in the office's words
     * @param unitId whose clients are asked; the office's if missing
     */
    @Serdeable
    record NewInput(
            @NotNull UUID officeId,
            @NotBlank String name,
            @Nullable UUID unitId) {

        NewLink toLink() {
            return new NewLink(new OfficeId(officeId), name, unitId == null ? null : new UnitId(unitId));
        }
    }

    /** Whether the link shall take no more answers. */
    @Serdeable
    record ChangeInput(@NotNull Boolean withdrawn) {}
}
