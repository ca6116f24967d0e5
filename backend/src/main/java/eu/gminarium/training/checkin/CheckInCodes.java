package eu.gminarium.training.checkin;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationFilter;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.application.ApplicationStatus;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Codes of enrolled people: one's own to show, those of an office to print for people without an account. */
@Singleton
public class CheckInCodes {

    /** More than any session has places. */
    private static final int MOST = 10_000;

    private final CodeRepository repository;
    private final ApplicationLists applications;
    private final ActivityLog activity;

    CheckInCodes(CodeRepository repository, ApplicationLists applications, ActivityLog activity) {
        this.repository = repository;
        this.applications = applications;
        this.activity = activity;
    }

    /**
     * The code of one enrolled person, made when it is first asked for.
     *
     * @throws RecordNotFound if the application is out of reach or has no place
     */
    @Transactional
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public CheckInCode of(ApplicationId id) {
        Application application = applications.get(id);
        if (application.status() != ApplicationStatus.ENROLLED) {
            throw new RecordNotFound();
        }
        return codes(List.of(application)).getFirst();
    }

    /** The codes of everybody enrolled in a session whom one may see. */
    @Transactional
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public List<CheckInCode> of(SessionId session) {
        return codes(applications.list(new ApplicationFilter(session, ApplicationStatus.ENROLLED), MOST, 0));
    }

    private List<CheckInCode> codes(List<Application> people) {
        Map<UUID, CodeRow> known = known(people);
        for (Application person : people) {
            if (!known.containsKey(person.id().value())) {
                issue(person.id());
            }
        }
        Map<UUID, CodeRow> all = known(people);
        return people.stream()
                .map(person ->
                        code(person, Objects.requireNonNull(all.get(person.id().value()))))
                .toList();
    }

    /** Tries again where the short code is taken, which happens once in a million. */
    private void issue(ApplicationId id) {
        int issued = 0;
        while (issued == 0
                && repository.findByApplicationIdIn(List.of(id.value())).isEmpty()) {
            issued = repository.issue(id.value(), Ids.publicCode(), ShortCode.next());
        }
        activity.record("check-in-code-issued", "application", id.value(), Map.of());
    }

    private Map<UUID, CodeRow> known(List<Application> people) {
        List<UUID> keys = people.stream().map(person -> person.id().value()).toList();
        return keys.isEmpty()
                ? Map.of()
                : repository.findByApplicationIdIn(keys).stream()
                        .collect(Collectors.toMap(CodeRow::applicationId, Function.identity()));
    }

    private static CheckInCode code(Application person, CodeRow row) {
        return new CheckInCode(
                person.id(), person.employeeName(), person.office(), person.officeName(), row.code(), row.shortCode());
    }
}
