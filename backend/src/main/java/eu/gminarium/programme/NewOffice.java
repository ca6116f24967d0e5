package eu.gminarium.programme;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office that is in no register, or whose name is not known yet.
 *
 * @param name null for a partner who is not known yet
 * @param kind {@link OfficeKind#OTHER} where nothing is known
 */
@Introspected
public record NewOffice(
        @Nullable @Size(max = 200) String name,
        @Nullable @Size(max = 200) String officialName,
        OfficeKind kind,
        @Nullable LocalDate joinedOn) {

    public NewOffice {
        name = OptionalText.of(name);
        officialName = OptionalText.of(officialName);
    }
}
