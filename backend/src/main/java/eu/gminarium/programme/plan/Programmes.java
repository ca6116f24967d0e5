package eu.gminarium.programme.plan;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;

/** The programmes that the partnership runs. */
@Singleton
public class Programmes {

    private final ProgrammeRepository repository;
    private final ActivityLog activity;

    Programmes(ProgrammeRepository repository, ActivityLog activity) {
        this.repository = repository;
        this.activity = activity;
    }

    /** The latest first. */
    @Permission(resource = Resource.PROGRAMME, verb = Verb.READ)
    @Transactional(readOnly = true)
    public List<Programme> list() {
        return repository.findAllOrderByStartsOnDesc().stream()
                .map(ProgrammeRow::toProgramme)
                .toList();
    }

    /** @throws RecordNotFound if the partnership has no such programme */
    @Permission(resource = Resource.PROGRAMME, verb = Verb.READ)
    @Transactional(readOnly = true)
    public Programme get(ProgrammeId id) {
        return repository.findById(id.value()).map(ProgrammeRow::toProgramme).orElseThrow(RecordNotFound::new);
    }

    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    @Transactional
    public Programme create(@Valid ProgrammeInput input) {
        ProgrammeRow row = repository.save(ProgrammeRow.of(ProgrammeId.next().value(), input, 0));
        log("created", row);
        return row.toProgramme();
    }

    /**
     * @param version the version that was read
     * @throws StaleVersion if somebody else changed the programme in the meantime
     */
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    @Transactional
    public Programme change(ProgrammeId id, long version, @Valid ProgrammeInput input) {
        ProgrammeRow row = repository.findByIdForUpdate(id.value()).orElseThrow(RecordNotFound::new);
        if (row.version() != version) {
            throw new StaleVersion();
        }
        ProgrammeRow changed = repository.update(ProgrammeRow.of(row.id(), input, version));
        log("changed", changed);
        return changed.toProgramme();
    }

    private void log(String action, ProgrammeRow row) {
        activity.record(action, "programme", row.id(), Map.of("name", row.name()));
    }
}
