package eu.gminarium.survey.report;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.LocalResult;
import eu.gminarium.survey.LocalResults;
import eu.gminarium.survey.WaveResults;
import eu.gminarium.survey.wave.OfficeQuestionnaires;
import eu.gminarium.survey.wave.WaveId;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what files tell of one office; the services that it asks check who asks. */
@Singleton
class ReportedOffices {

    private final WaveResults results;
    private final LocalResults own;
    private final OfficeQuestionnaires questionnaires;

    ReportedOffices(WaveResults results, LocalResults own, OfficeQuestionnaires questionnaires) {
        this.results = results;
        this.own = own;
        this.questionnaires = questionnaires;
    }

    /**
     * @param comments whether to read what people wrote
     * @throws RecordNotFound if there is no such wave, or the office is out of reach
     */
    ReportedOffice read(WaveId wave, OfficeId office, boolean comments) {
        LocalResult asked = own.of(wave, office).orElse(null);
        return new ReportedOffice(
                office, questionnaires.of(wave, office), asked, comments ? written(wave, office) : null);
    }

    private Map<String, List<String>> written(WaveId wave, OfficeId office) {
        Map<String, List<String>> written = new HashMap<>(results.comments(wave, office));
        written.putAll(own.comments(wave, office));
        return written;
    }
}
