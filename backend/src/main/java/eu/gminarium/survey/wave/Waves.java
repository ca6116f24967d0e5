package eu.gminarium.survey.wave;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Responses;
import eu.gminarium.survey.questionnaire.Questionnaires;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans, opens and closes the waves of a partnership's survey cycles. */
@Singleton
public class Waves {

    /** Characters of the reason for which a wave closes early. */
    public static final int MAX_REASON = 500;

    private static final String SUBJECT = "wave";

    private final WaveRepository repository;
    private final Collectors collectors;
    private final SurveyCycles cycles;
    private final Questionnaires questionnaires;
    private final OfficeQuestionnaires offices;
    private final Responses responses;
    private final ActivityLog log;
    private final Clock clock;

    Waves(
            WaveRepository repository,
            Collectors collectors,
            SurveyCycles cycles,
            Questionnaires questionnaires,
            OfficeQuestionnaires offices,
            Responses responses,
            ActivityLog log,
            Clock clock) {
        this.repository = repository;
        this.collectors = collectors;
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.offices = offices;
        this.responses = responses;
        this.log = log;
        this.clock = clock;
    }

    /** All waves of all cycles, by first day. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public List<Wave> all() {
        return repository.findAllOrderByStartsOnAndId().stream()
                .map(WaveRow::toWave)
                .toList();
    }

    /** @throws RecordNotFound if there is none */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public Wave get(WaveId id) {
        return repository.findById(id.value()).map(WaveRow::toWave).orElseThrow(RecordNotFound::new);
    }

    /** The links of the offices that take part. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public List<Collector> collectors(WaveId id) {
        return collectors.of(id);
    }

    /** The same of several waves. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public Map<WaveId, List<Collector>> collectors(Collection<WaveId> ids) {
        return collectors.of(ids);
    }

    /**
     * How many responses each office has so far whose results are within the person's reach; suppressed where fewer than
     * {@value Disclosed#MINIMUM}.
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public Map<OfficeId, Disclosed<Long>> counts(WaveId id) {
        return counts(List.of(id)).getOrDefault(id, Map.of());
    }

    /** The same of several waves. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public Map<WaveId, Map<OfficeId, Disclosed<Long>>> counts(Collection<WaveId> ids) {
        OfficeReach reach = Access.current().offices(Resource.SURVEY_RESULT, Verb.READ);
        Map<WaveId, Map<OfficeId, Disclosed<Long>>> reached = new HashMap<>();
        responses
                .counts(ids.stream().map(WaveId::value).toList())
                .forEach((wave, counts) -> counts.forEach((office, count) -> {
                    if (reach.contains(office)) {
                        reached.computeIfAbsent(new WaveId(wave), key -> new HashMap<>())
                                .put(office, count);
                    }
                }));
        return reached;
    }

    /**
     * Plans a wave and gives each office that takes part its link.
     *
     * @throws RecordNotFound if there is no such cycle or office
     */
    @Transactional
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    public Wave plan(@Valid NewWave input) {
        var planned = new Wave(
                WaveId.next(),
                cycles.get(input.cycle()).id(),
                input.title(),
                input.startsOn(),
                input.endsOn(),
                input.targetPerOffice(),
                WaveStatus.PLANNED,
                null,
                0);
        var wave = repository.save(WaveRow.of(planned)).toWave();
        collectors.create(wave, input.offices());
        log.record("planned", SUBJECT, wave.id().value(), facts(wave));
        return wave;
    }

    /**
     * Lets one more office take part; does nothing if it does already.
     *
     * @throws WaveClosed if the wave is closed
     * @throws RecordNotFound if there is no such wave or office
     */
    @Transactional
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    public Collector addOffice(WaveId id, OfficeId office) {
        var wave = lock(id, null);
        if (wave.status() == WaveStatus.CLOSED) {
            throw new WaveClosed();
        }
        return collectors.of(id, office).orElseGet(() -> {
            log.record("added-office", SUBJECT, id.value(), Map.of("office", office.value()));
            Collector added = collectors.add(wave, office);
            if (wave.status() == WaveStatus.OPEN) {
                offices.freeze(wave, List.of(office));
            }
            return added;
        });
    }

    /**
     * Changes title, days and target of a wave that is not closed.
     *
     * @throws StaleVersion if somebody else was faster
     * @throws InvalidField if an open wave shall have ended before today: closing early takes a reason
     */
    @Transactional
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    public Wave change(WaveId id, @Valid WaveChange change) {
        var present = lock(id, change.version());
        if (change.changesNothing()) {
            return present;
        }
        return update("changed", present.change(change, today()));
    }

    /**
     * Opens a wave for answers and freezes its questionnaire, and what each office asks besides.
     *
     * @param version the one that was read; null skips the check
     * @throws WaveOutOfDates if today is not one of its days
     */
    @Transactional
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    public Wave open(WaveId id, @Nullable Long version) {
        var present = lock(id, version);
        var questionnaire = cycles.get(present.cycle()).questionnaire();
        Wave opened = update(
                "opened",
                present.open(today(), questionnaires.get(questionnaire).content()));
        offices.freeze(
                opened,
                collectors.of(id).stream().map(Collector::office).distinct().toList());
        return opened;
    }

    /** Closes a wave on its last day or later; see {@link #close(WaveId, Long, String)}. */
    @Transactional
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    public Wave close(WaveId id, @Nullable Long version) {
        return close(id, version, null);
    }

    /**
     * Closes a wave for good: its results are released and never change again.
     *
     * @param version the one that was read; null skips the check
     * @param reason why it closes before its last day; from that day on none is needed and none is kept
     * @throws InvalidField if it closes early and no reason is given
     */
    @Transactional
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    public Wave close(WaveId id, @Nullable Long version, @Nullable @Size(max = MAX_REASON) String reason) {
        var closed = lock(id, version).close();
        Map<String, Object> details = new HashMap<>(facts(closed));
        if (closed.goesOnAfter(today())) {
            details.put("reason", required(reason, closed));
        }
        responses.settle(id.value());
        return update("closed", closed, details);
    }

    private static String required(@Nullable String reason, Wave closed) {
        if (reason == null || reason.isBlank()) {
            throw InvalidField.of("reason", "survey.wave.close.reason-needed", closed.endsOn());
        }
        return reason.strip();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Scopes.currentPartnership().zone());
    }

    private Wave lock(WaveId id, @Nullable Long version) {
        var wave = repository.lock(id.value()).map(WaveRow::toWave).orElseThrow(RecordNotFound::new);
        if (version != null && version != wave.version()) {
            throw new StaleVersion();
        }
        return wave;
    }

    private Wave update(String action, Wave wave) {
        return update(action, wave, facts(wave));
    }

    private Wave update(String action, Wave wave, Map<String, Object> details) {
        log.record(action, SUBJECT, wave.id().value(), details);
        return repository.update(WaveRow.of(wave)).toWave();
    }

    /** What the wave's history is told from. */
    private static Map<String, Object> facts(Wave wave) {
        return Map.of(
                "startsOn",
                wave.startsOn().toString(),
                "endsOn",
                wave.endsOn().toString(),
                "target",
                wave.targetPerOffice());
    }
}
