package eu.gminarium.survey.report;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.disclosure.Consistency;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.Cycle;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.tenancy.Partnership;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What files tell of a closed wave.
 *
 * @param content what was asked
 * @param offices those within the reader's reach that took part, in the order of the reader's dictionary
 * @param shown how many offices are in {@code overall}
 * @param overall all shown offices together
 */
record ReportedWave(
        Partnership partnership,
        Cycle cycle,
        Wave wave,
        QuestionnaireContent content,
        List<OfficeFigures> offices,
        long shown,
        Disclosed<Figures> overall,
        Disclosed<Consistency> consistency) {

    ReportedWave {
        offices = List.copyOf(offices);
    }

    /** The offices, and below them all shown ones together. */
    List<OfficeFigures> linesWithOverall(String name) {
        return Stream.concat(offices.stream(), Stream.of(new OfficeFigures(null, name, overall)))
                .toList();
    }

    /**
     * One office.
     *
     * @param office null for all shown ones together
     */
    record OfficeFigures(@Nullable OfficeId office, String name, Disclosed<Figures> figures) {}
}
