package eu.gminarium.survey.report;

import eu.gminarium.documents.PdfFrame;
import eu.gminarium.documents.PdfRenderer;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.WaveResults;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStillOpen;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets reports on closed waves as PDF. Each read is a transaction of its own: no connection waits while pages are set, which may take
 * long.
 */
@Singleton
public class PrintedReports {

    private static final int READ = 20;
    private static final int COMPARED = 40;
    private static final int WRITTEN = 60;
    private static final int SET = 95;

    private final ReportedWaves waves;
    private final ReportedOffices offices;
    private final WaveResults results;
    private final PdfRenderer renderer;
    private final Messages messages;

    PrintedReports(
            ReportedWaves waves,
            ReportedOffices offices,
            WaveResults results,
            PdfRenderer renderer,
            Messages messages) {
        this.waves = waves;
        this.offices = offices;
        this.results = results;
        this.renderer = renderer;
        this.messages = messages;
    }

    /**
     * Says beforehand what {@link #pdf} would refuse, while a reader can still be told.
     *
     * @throws RecordNotFound if there is no such wave, or the office is out of reach or did not take part
     * @throws WaveStillOpen if it is not closed
     */
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public void check(WaveId wave, @Nullable OfficeId office) {
        results.of(wave);
        ReportReach.require(office);
        if (office != null && !results.of(wave).offices().containsKey(office)) {
            throw new RecordNotFound();
        }
    }

    /**
     * A report on one office, with all shown ones beside it, or on all of them.
     *
     * @param office null for all, which only those may have who see each of them
     * @param comments whether to print what people wrote to the office
     * @param progress is told how far it is, 0 to 100
     * @throws RecordNotFound as {@link #check}
     * @throws WaveStillOpen as {@link #check}
     */
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public byte[] pdf(WaveId wave, @Nullable OfficeId office, Locale language, boolean comments, IntConsumer progress) {
        check(wave, office);
        ReportedWave reported = waves.read(wave, language);
        progress.accept(READ);
        Optional<ReportedWave> before = waves.before(reported, language);
        progress.accept(COMPARED);
        ReportedOffice one = office == null ? null : offices.read(wave, office, comments);
        progress.accept(WRITTEN);
        var words = new SurveyWords(messages, language);
        PdfFrame frame = frame(reported, office, words);
        PrintedReport report = new ReportText(reported, before, words, frame).on(one);
        byte[] pdf = renderer.render("print/survey-report.jte", frame, Map.of("report", report));
        progress.accept(SET);
        return pdf;
    }

    private PdfFrame frame(ReportedWave reported, @Nullable OfficeId office, SurveyWords words) {
        String title = words.t("report.pdf.title", reported.title(words), reported.subject(office, words));
        return PdfFrame.portrait(
                        messages, words.locale(), title, reported.partnership().demo())
                .withFooter(title);
    }
}
