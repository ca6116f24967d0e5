package eu.gminarium.messaging.schedule;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.Map;

/** When the current partnership's reminders go out; the coordinator sets it. */
@Singleton
public class MessageSchedule {

    private final SettingsRepository repository;
    private final ActivityLog activity;

    MessageSchedule(SettingsRepository repository, ActivityLog activity) {
        this.repository = repository;
        this.activity = activity;
    }

    @Transactional(readOnly = true)
    @Permission(resource = Resource.OUTBOX, verb = Verb.READ)
    public MessageSettings get() {
        return current();
    }

    /**
     * Sets all of it anew.
     *
     * @throws InvalidField if the second reminder is not after the first
     * @throws StaleVersion if somebody else changed it since it was read
     */
    @Transactional
    @Permission(resource = Resource.OUTBOX, verb = Verb.WRITE)
    public MessageSettings change(@Valid MessageSettingsChange change) {
        change.requireOrder();
        SettingsRow before = repository.findById(SettingsRow.ONLY).orElseThrow();
        if (change.version() != null && change.version() != before.version()) {
            throw new StaleVersion();
        }
        repository.update(before.with(change));
        activity.record(
                "changed",
                "message-settings",
                Access.current().requirePartnership().id().value(),
                Map.of("time", change.reminderTime().toString(), "digest", change.weeklyDigest()));
        return current();
    }

    /** The same for jobs, behind which there is nobody. */
    @Transactional(readOnly = true)
    MessageSettings current() {
        return repository.findById(SettingsRow.ONLY).orElseThrow().toSettings();
    }
}
