package eu.gminarium.survey.history;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What happened to a wave. */
@Controller("/api/v1/partnerships/{partnership}/waves/{id}/history")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class WaveHistoryController {

    private final WaveHistory history;
    private final Accounts accounts;
    private final OfficeDirectory offices;

    WaveHistoryController(WaveHistory history, Accounts accounts, OfficeDirectory offices) {
        this.history = history;
        this.accounts = accounts;
        this.offices = offices;
    }

    /** Oldest first; {@code by} is missing where the program did it by itself. */
    @Get
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    ListJson<WaveEventJson> list(UUID id) {
        List<WaveEvent> events = history.of(new WaveId(id));
        Map<AccountId, Account> people = accounts.find(events.stream()
                .map(WaveEvent::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<OfficeId, Office> names = offices.byId();
        return ListJson.of(events.stream()
                .map(event -> WaveEventJson.of(event, people, names))
                .toList());
    }
}
