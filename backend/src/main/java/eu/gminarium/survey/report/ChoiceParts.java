package eu.gminarium.survey.report;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.NetScore;
import eu.gminarium.shared.statistics.Share;
import eu.gminarium.survey.disclosure.ChoiceFigure;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Recommendation;
import eu.gminarium.survey.report.PrintedReport.ChoicePart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions that are no rated statements: what was chosen, with intervals. */
record ChoiceParts(ReportedWave reported, SurveyWords words) {

    /** Whose answers stand below a heading. */
    record Column(String name, Disclosed<ChoiceFigure> figure) {}

    /** @param office null for all shown ones together */
    List<ChoicePart> of(@Nullable OfficeId office) {
        return reported.content().choices().stream()
                .map(question -> new Table(question, columns(question, office), words).part())
                .toList();
    }

    private List<Column> columns(ClosedQuestion question, @Nullable OfficeId office) {
        var own = new Column(reported.subject(office, words), figure(reported.figures(office), question));
        return office == null
                ? List.of(own)
                : List.of(own, new Column(reported.subject(null, words), figure(reported.overall(), question)));
    }

    private static Disclosed<ChoiceFigure> figure(Disclosed<Figures> figures, ClosedQuestion question) {
        return figures.released().map(shown -> shown.choice(question.code())).orElseGet(Disclosed.Suppressed::new);
    }

    /** What was chosen for one question. */
    record Table(ClosedQuestion question, List<Column> columns, SurveyWords words) {

        private static final int PERCENT = 100;

        ChoicePart part() {
            List<List<String>> rows = question.countedValues().stream()
                    .map(value -> Stream.concat(
                                    Stream.of(words.answer(question, value)),
                                    columns.stream().map(column -> cell(column, value)))
                            .toList())
                    .toList();
            List<String> headings = Stream.concat(
                            Stream.of(words.t("survey.choice.answer")),
                            columns.stream().map(this::heading))
                    .toList();
            return new ChoicePart(words.t(question.text()), headings, rows, notes());
        }

        private String heading(Column column) {
            return column.figure()
                    .released()
                    .map(shown -> words.t("survey.choice.column", column.name(), words.integer(shown.n())))
                    .orElse(column.name());
        }

        private String cell(Column column, String value) {
            return column.figure()
                    .released()
                    .map(shown -> text(shown.share(value)))
                    .orElseGet(words::hidden);
        }

        private String text(Share share) {
            return words.t(
                    "survey.choice.figure",
                    words.percent(share.value()),
                    words.percent(share.interval().lower()),
                    words.percent(share.interval().upper()));
        }

        private List<String> notes() {
            List<String> notes = new ArrayList<>();
            if (question.multiple()) {
                notes.add(words.t("survey.choice.multiple"));
            }
            if (question instanceof Recommendation) {
                columns.forEach(column ->
                        column.figure().released().ifPresent(shown -> notes.add(net(column.name(), shown.net()))));
                notes.add(words.t("survey.choice.net.note"));
            }
            return notes;
        }

        private String net(String name, NetScore score) {
            return words.t(
                    "survey.choice.net",
                    name,
                    words.number(score.value() * PERCENT, 0),
                    words.number(score.interval().lower() * PERCENT, 0),
                    words.number(score.interval().upper() * PERCENT, 0));
        }
    }
}
