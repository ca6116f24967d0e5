package eu.gminarium.training.projectindicator;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.plan.Partner;
import eu.gminarium.programme.plan.Partners;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A programme's indicators: the coordinator enters what was promised, participants' rows say what is reached. */
@Singleton
public class ProjectIndicators {

    private final ProjectIndicatorRepository repository;
    private final Programmes programmes;
    private final Partners partners;
    private final ActivityLog activity;

    ProjectIndicators(
            ProjectIndicatorRepository repository, Programmes programmes, Partners partners, ActivityLog activity) {
        this.repository = repository;
        this.programmes = programmes;
        this.partners = partners;
        this.activity = activity;
    }

    /** The programme's indicators in the order in which they were entered, each with what is reached now. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PROJECT_INDICATOR, verb = Verb.READ)
    public List<IndicatorProgress> progress(ProgrammeId programme) {
        List<Partner> own = partners.of(programme);
        return repository.ofProgramme(programme.value()).stream()
                .map(view -> progress(view, own))
                .toList();
    }

    /** @throws RecordNotFound if there is none */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PROJECT_INDICATOR, verb = Verb.READ)
    public ProjectIndicator get(ProjectIndicatorId id) {
        return repository.view(id.value()).orElseThrow(RecordNotFound::new).toIndicator();
    }

    /** @throws InvalidField if the code is taken, the topic unknown, or the parts do not add up to the target */
    @Transactional
    @Permission(resource = Resource.PROJECT_INDICATOR, verb = Verb.WRITE)
    public ProjectIndicator add(ProgrammeId programme, @Valid ProjectIndicatorInput input) {
        programmes.get(programme);
        UUID id = ProjectIndicatorId.next().value();
        int position = repository.lastPosition(programme.value()) + 1;
        repository.save(row(id, programme.value(), input, position, 0));
        return logged("entered", id);
    }

    /**
     * Replaces what was entered.
     *
     * @throws StaleVersion if somebody else changed it since it was read
     * @throws InvalidField as {@link #add}
     */
    @Transactional
    @Permission(resource = Resource.PROJECT_INDICATOR, verb = Verb.WRITE)
    public ProjectIndicator change(ProjectIndicatorId id, long version, @Valid ProjectIndicatorInput input) {
        requireVersion(id, version);
        ProjectIndicatorView present = repository.view(id.value()).orElseThrow(RecordNotFound::new);
        repository.update(row(id.value(), present.programmeId(), input, present.position(), version));
        return logged("changed", id.value());
    }

    /** @throws StaleVersion if somebody else changed it since it was read */
    @Transactional
    @Permission(resource = Resource.PROJECT_INDICATOR, verb = Verb.WRITE)
    public void remove(ProjectIndicatorId id, long version) {
        requireVersion(id, version);
        ProjectIndicator removed = get(id);
        repository.deleteById(id.value());
        activity.record("removed", "project-indicator", id.value(), Map.of("code", removed.code()));
    }

    private IndicatorProgress progress(ProjectIndicatorView view, List<Partner> own) {
        boolean completed = view.measure() == Measure.COMPLETED;
        Map<OfficeId, Reached> byOffice = repository.reached(view.programmeId(), view.topicId(), completed).stream()
                .collect(Collectors.toMap(row -> new OfficeId(row.officeId()), ReachedRow::toReached));
        boolean planned = !completed && view.topicId() == null;
        return new IndicatorProgress(
                view.toIndicator(),
                byOffice.values().stream().reduce(Reached.NOBODY, Reached::plus),
                own.stream()
                        .map(partner -> new PartnerProgress(
                                partner.office(),
                                partner.officeName(),
                                planned ? partner.terms().targetParticipants() : null,
                                byOffice.getOrDefault(partner.office(), Reached.NOBODY)))
                        .toList());
    }

    private void requireVersion(ProjectIndicatorId id, long version) {
        if (repository.lockVersion(id.value()).orElseThrow(RecordNotFound::new) != version) {
            throw new StaleVersion();
        }
    }

    private ProjectIndicatorRow row(UUID id, UUID programme, ProjectIndicatorInput input, int position, long version) {
        if (repository.existsCode(programme, input.code(), id)) {
            throw InvalidField.of("code", "register.error.code-taken", input.code());
        }
        Integer women = input.targetWomen();
        Integer men = input.targetMen();
        if ((women == null) != (men == null) || women != null && men != null && women + men != input.target()) {
            throw InvalidField.of("targetWomen", "register.error.target-parts");
        }
        return ProjectIndicatorRow.of(id, programme, input, topic(input.topic()), position, version);
    }

    private @Nullable UUID topic(@Nullable String code) {
        return code == null || code.isBlank()
                ? null
                : repository.topic(code).orElseThrow(() -> InvalidField.of("topic", "training.error.topic", code));
    }

    private ProjectIndicator logged(String action, UUID id) {
        ProjectIndicator entered = get(new ProjectIndicatorId(id));
        activity.record(action, "project-indicator", id, Map.of("code", entered.code()));
        return entered;
    }
}
