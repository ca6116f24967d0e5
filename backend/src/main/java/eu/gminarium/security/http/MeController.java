package eu.gminarium.security.http;

import eu.gminarium.security.Unchecked;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.people.OwnAccount;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;

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
