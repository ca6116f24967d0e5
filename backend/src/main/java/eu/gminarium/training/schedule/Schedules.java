package eu.gminarium.training.schedule;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The support schedule that the funder asks for: all meetings of a programme's published sessions. Each publication is a
 * revision that never changes and says what changed since the one before.
 */
@Singleton
public class Schedules {

    private final ScheduleRepository repository;
    private final LineRepository lines;
    private final Programmes programmes;
    private final ActivityLog activity;
    private final Clock clock;

    Schedules(
            ScheduleRepository repository,
            LineRepository lines,
            Programmes programmes,
            ActivityLog activity,
            Clock clock) {
        this.repository = repository;
        this.lines = lines;
        this.programmes = programmes;
        this.activity = activity;
        this.clock = clock;
    }

    /** All revisions, of one programme if it is named, the latest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public List<Schedule> all(@Nullable ProgrammeId programme) {
        return read(
                programme == null
                        ? repository.findAllOrderByPublishedOnDescAndNumberDesc()
                        : repository.findByProgrammeIdOrderByNumberDesc(programme.value()));
    }

    /** @throws RecordNotFound if there is none */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public Schedule get(ScheduleId id) {
        ScheduleRow row = repository.findById(id.value()).orElseThrow(RecordNotFound::new);
        return read(List.of(row)).getFirst();
    }

    /**
     * The lines that would be published now, with what changed since the last revision.
     *
     * @throws RecordNotFound if there is no such programme
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public List<ScheduleLine> current(ProgrammeId programme) {
        programmes.get(programme);
        return marked(programme, repository.findByProgrammeIdOrderByNumberDesc(programme.value()));
    }

    /**
     * Publishes what is planned now as the next revision.
     *
     * @param note what the readers should know of the change
     * @throws ScheduleEmpty if there is no meeting, now or in the last revision
     * @throws ScheduleUnchanged if nothing changed since the last revision
     */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public Schedule publish(ProgrammeId programme, @Nullable @Size(min = 1, max = 1000) String note) {
        if (repository.lockProgramme(programme.value()).isEmpty()) {
            throw new RecordNotFound();
        }
        List<ScheduleRow> before = repository.findByProgrammeIdOrderByNumberDesc(programme.value());
        List<ScheduleLine> marked = marked(programme, before);
        if (marked.isEmpty()) {
            throw new ScheduleEmpty();
        }
        if (!before.isEmpty() && !Comparison.differs(marked)) {
            throw new ScheduleUnchanged();
        }
        int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        ScheduleRow row =
                repository.save(new ScheduleRow(ScheduleId.next().value(), programme.value(), number, today(), note));
        lines.saveAll(rows(row.id(), marked));
        activity.record("published", "support-schedule", row.id(), Map.of("number", number, "lines", marked.size()));
        return get(new ScheduleId(row.id()));
    }

    /** Meetings of the first revision are all new, so none is marked. */
    private List<ScheduleLine> marked(ProgrammeId programme, List<ScheduleRow> before) {
        List<ScheduleLine> now = repository.planned(programme.value()).stream()
                .map(PlannedView::toLine)
                .toList();
        if (before.isEmpty()) {
            return now;
        }
        List<ScheduleLine> last = read(before.subList(0, 1)).getFirst().lines().stream()
                .filter(line -> line.change() != ScheduleChange.CANCELLED)
                .toList();
        return Comparison.marked(last, now);
    }

    private List<Schedule> read(List<ScheduleRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<ScheduleLine>> bySchedule =
                lines
                        .findByScheduleIdInOrderByNumber(
                                rows.stream().map(ScheduleRow::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                LineRow::scheduleId, Collectors.mapping(LineRow::toLine, Collectors.toList())));
        return rows.stream()
                .map(row -> row.toSchedule(bySchedule.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static List<LineRow> rows(UUID schedule, List<ScheduleLine> lines) {
        List<LineRow> rows = new ArrayList<>();
        for (ScheduleLine line : lines) {
            rows.add(LineRow.of(schedule, rows.size() + 1, line));
        }
        return rows;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
    }
}
