package eu.gminarium.survey.report;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.disclosure.Consistency;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.WaveTable;
import eu.gminarium.survey.paper.PaperReturn;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.Cycle;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.tenancy.Partnership;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What files tell of a closed wave.
 *
 * @param content what was asked
 * @param table what may be shown
 * @param offices those within the reader's reach that took part, in the order of the reader's dictionary
 */
record ReportedWave(
        Partnership partnership,
        Cycle cycle,
        Wave wave,
        QuestionnaireContent content,
        WaveTable table,
        List<OfficeFigures> offices,
        Disclosed<Consistency> consistency) {

    ReportedWave {
        offices = List.copyOf(offices);
    }

    /** Cycle and wave. */
    String title(SurveyWords words) {
        return words.t(cycle.title()) + ": " + words.t(wave.title());
    }

    /** @param office null for all shown ones together */
    String subject(@Nullable OfficeId office, SurveyWords words) {
        return office == null
                ? words.t("survey.results.overall", shown())
                : line(office).name();
    }

    /** @param office null for all shown ones together */
    Disclosed<Figures> figures(@Nullable OfficeId office) {
        return office == null ? overall() : line(office).figures();
    }

    /** How many offices are in {@link #overall()}. */
    long shown() {
        return table.shown();
    }

    /** All shown offices together. */
    Disclosed<Figures> overall() {
        return table.overall();
    }

    /** The same with one office alone, and all shown ones together. */
    ReportedWave only(OfficeId office) {
        return new ReportedWave(partnership, cycle, wave, content, table, List.of(line(office)), consistency);
    }

    private OfficeFigures line(OfficeId office) {
        return offices.stream()
                .filter(line -> office.equals(line.office()))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }

    /**
     * How many responses were aimed at; 0 for none.
     *
     * @param office null for all together
     */
    long target(@Nullable OfficeId office) {
        return office == null
                ? offices.stream().mapToLong(OfficeFigures::target).sum()
                : line(office).target();
    }

    /** What is known of an office's sheets of paper; empty if they were not counted, or the office is hidden. */
    Optional<PaperReturn> paper(OfficeId office) {
        return Optional.ofNullable(line(office).paper());
    }

    /** The offices, and below them all shown ones together. */
    List<OfficeFigures> linesWithOverall(String name) {
        return Stream.concat(offices.stream(), Stream.of(new OfficeFigures(null, name, overall(), target(null), null)))
                .toList();
    }

    /**
     * One office.
     *
     * @param office null for all shown ones together
     * @param target responses that were aimed at; 0 for none
     * @param paper null if no sheets were counted
     */
    record OfficeFigures(
            @Nullable OfficeId office,
            String name,
            Disclosed<Figures> figures,
            long target,
            @Nullable PaperReturn paper) {}
}
