package eu.gminarium.survey.report;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.WaveResults;
import eu.gminarium.survey.disclosure.WaveTable;
import eu.gminarium.survey.paper.PaperReturn;
import eu.gminarium.survey.paper.PaperReturns;
import eu.gminarium.survey.plan.OfficePlan;
import eu.gminarium.survey.plan.PlannedOffices;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.report.ReportedWave.OfficeFigures;
import eu.gminarium.survey.wave.SurveyCycles;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.WaveStillOpen;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what files tell of closed waves; the services that it asks check who asks. */
@Singleton
class ReportedWaves {

    private final Waves waves;
    private final SurveyCycles cycles;
    private final WaveResults results;
    private final PlannedOffices planned;
    private final PaperReturns returns;
    private final OfficeDirectory offices;

    ReportedWaves(
            Waves waves,
            SurveyCycles cycles,
            WaveResults results,
            PlannedOffices planned,
            PaperReturns returns,
            OfficeDirectory offices) {
        this.waves = waves;
        this.cycles = cycles;
        this.results = results;
        this.planned = planned;
        this.returns = returns;
        this.offices = offices;
    }

    /**
     * @throws RecordNotFound if there is no such wave
     * @throws WaveStillOpen if it is not closed
     */
    ReportedWave read(WaveId id, Locale language) {
        WaveTable table = results.of(id);
        Wave wave = waves.get(id);
        return new ReportedWave(
                Scopes.currentPartnership(),
                cycles.get(wave.cycle()),
                wave,
                content(wave),
                table,
                named(wave, table, language),
                results.consistency(id));
    }

    /** The closed wave of the same cycle that came last before; nothing for the first. */
    Optional<ReportedWave> before(ReportedWave reported, Locale language) {
        return waves.all().stream()
                .filter(each -> each.cycle().equals(reported.wave().cycle()) && each.status() == WaveStatus.CLOSED)
                .filter(each -> each.startsOn().isBefore(reported.wave().startsOn()))
                .max(Comparator.comparing(Wave::startsOn))
                .map(each -> read(each.id(), language));
    }

    private List<OfficeFigures> named(Wave wave, WaveTable table, Locale language) {
        Map<OfficeId, Office> byId = offices.byId();
        Map<OfficeId, OfficePlan> plans = planned.of(wave.id());
        Map<OfficeId, PaperReturn> paper =
                returns.of(wave.id()).stream().collect(Collectors.toMap(PaperReturn::office, counted -> counted));
        return table.offices().entrySet().stream()
                .flatMap(entry -> Stream.ofNullable(byId.get(entry.getKey()))
                        .map(office -> new OfficeFigures(
                                office.id(),
                                office.displayName(),
                                entry.getValue(),
                                plans.getOrDefault(office.id(), OfficePlan.AS_THE_WAVE)
                                        .target(wave),
                                paper.get(office.id()))))
                .sorted(Comparator.comparing(OfficeFigures::name, Formats.collator(language)))
                .toList();
    }

    private static QuestionnaireContent content(Wave wave) {
        if (wave.frozen() == null) {
            throw new WaveStillOpen();
        }
        return wave.frozen();
    }
}
