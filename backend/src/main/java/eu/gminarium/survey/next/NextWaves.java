package eu.gminarium.survey.next;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.link.Links;
import eu.gminarium.survey.plan.OfficePlans;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Questionnaires;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.NewWave;
import eu.gminarium.survey.wave.SurveyCycles;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.Waves;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans a wave as a copy of an earlier one, so that the trend goes on. */
@Singleton
public class NextWaves {

    private static final int MONTHS = 6;

    private final Waves waves;
    private final SurveyCycles cycles;
    private final Questionnaires questionnaires;
    private final OfficeDirectory offices;
    private final Links links;
    private final OfficePlans plans;

    NextWaves(
            Waves waves,
            SurveyCycles cycles,
            Questionnaires questionnaires,
            OfficeDirectory offices,
            Links links,
            OfficePlans plans) {
        this.waves = waves;
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.offices = offices;
        this.links = links;
        this.plans = plans;
    }

    /**
     * The wave that would follow, and what of it could be compared with this one.
     *
     * @throws RecordNotFound if there is no such wave
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public WaveProposal propose(WaveId id) {
        Wave wave = waves.get(id);
        LocalDate start = start(wave);
        return new WaveProposal(
                start, end(wave, start), wave.targetPerOffice(), participants(wave, start), continuity(wave));
    }

    /**
     * Plans the next wave in the same cycle with the same offices, except those that have left before it begins, and with their
     * collection points, except those that were withdrawn or whose unit has ended, and with what was planned
     * for each office.
     *
     * @throws RecordNotFound if there is no such wave
     */
    @Transactional
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    public Wave plan(WaveId id, @Valid NextWave input) {
        Wave wave = waves.get(id);
        LocalDate start = Objects.requireNonNullElseGet(input.startsOn(), () -> start(wave));
        Set<OfficeId> participants =
                participants(wave, start).stream().map(Office::id).collect(Collectors.toUnmodifiableSet());
        if (participants.isEmpty()) {
            throw InvalidField.of("startsOn", "survey.next.no-office");
        }
        Wave planned = waves.plan(new NewWave(
                wave.cycle(),
                input.title(),
                start,
                Objects.requireNonNullElseGet(input.endsOn(), () -> end(wave, start)),
                Objects.requireNonNullElse(input.targetPerOffice(), wave.targetPerOffice()),
                participants));
        links.copy(id, planned.id());
        plans.copy(id, planned.id());
        return planned;
    }

    private static LocalDate start(Wave wave) {
        LocalDate later = wave.startsOn().plusMonths(MONTHS);
        return wave.goesOnAfter(later.minusDays(1)) ? wave.endsOn().plusDays(1) : later;
    }

    private static LocalDate end(Wave wave, LocalDate start) {
        return start.plusDays(ChronoUnit.DAYS.between(wave.startsOn(), wave.endsOn()));
    }

    private List<Office> participants(Wave wave, LocalDate start) {
        Set<OfficeId> present =
                waves.collectors(wave.id()).stream().map(Collector::office).collect(Collectors.toSet());
        return offices.all().stream()
                .filter(office -> present.contains(office.id()) && !office.hasLeftBefore(start))
                .toList();
    }

    /** A wave that has not opened yet will ask what the next one would ask. */
    private WaveContinuity continuity(Wave wave) {
        QuestionnaireContent now =
                questionnaires.get(cycles.get(wave.cycle()).questionnaire()).content();
        return WaveContinuity.between(wave.frozen() == null ? now : wave.frozen(), now);
    }
}
