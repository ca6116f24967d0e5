package eu.gminarium.survey.report;

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
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes the results of closed waves as workbooks, row by row. Everything comes from what may be shown; what may not says so in
 * words. No transaction is open while a slow reader takes the file.
 */
@Singleton
public class ResultsWorkbooks {

    private final ReportedWaves waves;
    private final ReportedOffices offices;
    private final WaveResults results;
    private final Messages messages;

    ResultsWorkbooks(ReportedWaves waves, ReportedOffices offices, WaveResults results, Messages messages) {
        this.waves = waves;
        this.offices = offices;
        this.results = results;
        this.messages = messages;
    }

    /**
     * Says beforehand what {@link #write} would refuse, while a reader can still be told.
     *
     * @throws RecordNotFound if there is no such wave
     * @throws WaveStillOpen if it is not closed
     */
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public void check(WaveId wave) {
        results.of(wave);
    }

    /**
     * Writes the offices within reach and all shown offices together. The stream stays open.
     *
     * @throws UncheckedIOException if the stream takes no more
     * @throws RecordNotFound as {@link #check}
     * @throws WaveStillOpen as {@link #check}
     */
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public void write(WaveId wave, Locale language, OutputStream out) {
        write(waves.read(wave, language), null, language, out);
    }

    /**
     * The same with one office alone beside all shown ones together, and with what it alone asked.
     *
     * @param office null for all within reach
     * @throws RecordNotFound also if the office is out of reach
     */
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public void write(WaveId wave, @Nullable OfficeId office, Locale language, OutputStream out) {
        ReportedWave reported = waves.read(wave, language);
        if (office == null) {
            write(reported, null, language, out);
        } else {
            write(reported.only(office), offices.read(wave, office, false), language, out);
        }
    }

    private void write(ReportedWave reported, @Nullable ReportedOffice one, Locale language, OutputStream out) {
        try (Workbook workbook = new Workbook(out, "Gminarium", "1.0")) {
            new ResultsSheets(workbook, reported, one, new SurveyWords(messages, language)).write();
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
