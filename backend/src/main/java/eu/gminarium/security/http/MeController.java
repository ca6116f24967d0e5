package eu.gminarium.security.http;

import eu.gminarium.security.Unchecked;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.people.OwnAccount;
import eu.gminarium.shared.i18n.Languages;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is signed in. */
@Controller("/api/v1/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "me")
class MeController {

    private final OwnAccount own;
    private final Memberships memberships;

    MeController(OwnAccount own, Memberships memberships) {
        this.own = own;
        this.memberships = memberships;
    }

    /** Changes what is given: one's name, one's language. */
    @Patch
    @Unchecked("one's own account and no other")
    MeJson change(@Body @Valid ChangeJson body) {
        if (body.displayName() != null) {
            own.setName(body.displayName());
        }
        if (body.language() != null) {
            own.setLanguage(Languages.byCode(body.language()));
        }
        return read();
    }

    @Get
    @Unchecked("one's own account and no other")
    MeJson read() {
        Account account = own.get();
        return new MeJson(
                account.id().value(),
                account.username(),
                account.displayName(),
                account.language().getLanguage(),
                account.operator(),
                memberships.partnershipsOf(account.id()).stream()
                        .map(PartnershipJson::of)
                        .toList());
    }

    /**
     * @param displayName how others see the person
     * @param language ISO 639-1: pl, cs or en
     */
    @Serdeable
    record ChangeJson(
            @Nullable @Pattern(regexp = ".*\\S.*") @Size(max = 200)
            String displayName,

            @Nullable @Pattern(regexp = "pl|cs|en") String language) {}

    /**
     * @param operator whether the person runs the platform
     * @param partnerships those the person may enter
     */
    @Serdeable
    record MeJson(
            UUID id,
            String email,
            String displayName,
            String language,
            boolean operator,
            List<PartnershipJson> partnerships) {}
}
