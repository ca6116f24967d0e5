package eu.gminarium.survey.report;

import eu.gminarium.documents.SheetRows;
import eu.gminarium.documents.SheetRows.Bold;
import eu.gminarium.documents.SheetRows.Percent;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.statistics.NetScore;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.shared.statistics.Share;
import eu.gminarium.survey.LocalResult;
import eu.gminarium.survey.disclosure.ChoiceFigure;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.IndexFigure;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Recommendation;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.report.PrintedReport.Fact;
import eu.gminarium.survey.report.ReportedWave.OfficeFigures;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** The sheets of a wave's workbook: statements, index and areas, the other questions, and how the figures were made. */
final class ResultsSheets {

    private static final int NAME = 30;
    private static final int TEXT = 60;
    private static final int FIGURE = 11;
    private static final int PERCENT = 100;

    private final Workbook workbook;
    private final ReportedWave reported;
    private final @Nullable ReportedOffice one;
    private final SurveyWords words;

    /** @param one the office whose own questions are told too; null for several */
    ResultsSheets(Workbook workbook, ReportedWave reported, @Nullable ReportedOffice one, SurveyWords words) {
        this.workbook = workbook;
        this.reported = reported;
        this.one = one;
        this.words = words;
    }

    void write() throws IOException {
        statements();
        indexes();
        choices();
        if (one != null && one.own() != null) {
            own(reported.subject(one.office(), words), one.own());
        }
        method();
    }

    private void statements() throws IOException {
        SheetRows sheet = statementSheet("report.xlsx.statements");
        for (OfficeFigures line : lines()) {
            for (Statement statement : reported.content().statements()) {
                Optional<Ratings> shown = line.figures()
                        .released()
                        .flatMap(figures -> figures.question(statement.code()).released());
                statement(sheet, line.name(), statement, shown, why(line, words.hidden()));
            }
        }
        sheet.finish();
    }

    /** What the office alone asked, in the same columns. */
    private void own(String name, LocalResult result) throws IOException {
        String why = result.figures().released().isEmpty() ? words.hiddenOffice() : words.hidden();
        if (!result.asked().statements().isEmpty()) {
            SheetRows sheet = statementSheet("report.xlsx.own.statements");
            for (Statement statement : result.asked().statements()) {
                statement(
                        sheet,
                        name,
                        statement,
                        OwnParts.ratings(result, statement).released(),
                        why);
            }
            sheet.finish();
        }
        if (!result.asked().choices().isEmpty()) {
            SheetRows sheet = choiceSheet("report.xlsx.own.choices");
            for (ClosedQuestion question : result.asked().choices()) {
                choice(sheet, name, question, OwnParts.figure(result, question).released(), why);
            }
            sheet.finish();
        }
    }

    private SheetRows statementSheet(String nameKey) throws IOException {
        SheetRows sheet = sheet(nameKey, List.of(NAME, NAME, FIGURE, TEXT));
        sheet.headings(heads(
                "office",
                "area",
                "code",
                "statement",
                "n",
                "1",
                "2",
                "3",
                "4",
                "5",
                "mean",
                "top-two",
                "lower",
                "upper",
                "note"));
        return sheet;
    }

    private void statement(SheetRows sheet, String name, Statement statement, Optional<Ratings> shown, String why)
            throws IOException {
        String area = words.area(statement.area());
        String text = words.t(statement.text());
        if (shown.isEmpty()) {
            sheet.row(
                    name,
                    area,
                    statement.code(),
                    text,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    why);
            return;
        }
        Ratings ratings = shown.get();
        Share share = ratings.topTwo();
        sheet.row(
                name,
                area,
                statement.code(),
                text,
                ratings.n(),
                ratings.counts().get(0),
                ratings.counts().get(1),
                ratings.counts().get(2),
                ratings.counts().get(3),
                ratings.counts().get(4),
                ratings.mean(),
                new Percent(share.value()),
                new Percent(share.interval().lower()),
                new Percent(share.interval().upper()));
    }

    private void indexes() throws IOException {
        SheetRows sheet = sheet("report.xlsx.index", List.of(NAME, FIGURE, NAME));
        sheet.headings(heads("office", "responses", "area", "index", "lower", "upper", "n", "note"));
        for (OfficeFigures line : lines()) {
            index(
                    sheet,
                    line,
                    words.t("survey.index.all"),
                    line.figures().released().map(Figures::index));
            for (String area : reported.content().areas()) {
                index(sheet, line, words.area(area), line.figures().released().map(figures -> figures.area(area)));
            }
        }
        sheet.finish();
    }

    private void index(SheetRows sheet, OfficeFigures line, String name, Optional<Disclosed<IndexFigure>> index)
            throws IOException {
        Long responses = line.figures().released().map(Figures::responses).orElse(null);
        Optional<IndexFigure> shown = index.flatMap(Disclosed::released);
        if (shown.isEmpty()) {
            sheet.row(line.name(), responses, name, null, null, null, null, why(line, words.hiddenIndex()));
            return;
        }
        Interval interval = shown.get().interval();
        sheet.row(
                line.name(),
                responses,
                name,
                shown.get().value(),
                interval.lower(),
                interval.upper(),
                shown.get().n());
    }

    private void choices() throws IOException {
        if (reported.content().choices().isEmpty()) {
            return;
        }
        SheetRows sheet = choiceSheet("report.xlsx.choices");
        for (OfficeFigures line : lines()) {
            for (ClosedQuestion question : reported.content().choices()) {
                Optional<ChoiceFigure> shown = line.figures()
                        .released()
                        .flatMap(figures -> figures.choice(question.code()).released());
                choice(sheet, line.name(), question, shown, why(line, words.hidden()));
            }
        }
        sheet.finish();
    }

    private SheetRows choiceSheet(String nameKey) throws IOException {
        SheetRows sheet = sheet(nameKey, List.of(NAME, FIGURE, TEXT, NAME));
        sheet.headings(heads("office", "code", "question", "answer", "count", "n", "share", "lower", "upper", "note"));
        return sheet;
    }

    private void choice(SheetRows sheet, String name, ClosedQuestion question, Optional<ChoiceFigure> shown, String why)
            throws IOException {
        String text = words.t(question.text());
        if (shown.isEmpty()) {
            sheet.row(name, question.code(), text, null, null, null, null, null, null, why);
            return;
        }
        for (String value : question.countedValues()) {
            Share share = shown.get().share(value);
            sheet.row(
                    name,
                    question.code(),
                    text,
                    words.answer(question, value),
                    share.hits(),
                    share.n(),
                    new Percent(share.value()),
                    new Percent(share.interval().lower()),
                    new Percent(share.interval().upper()));
        }
        if (question instanceof Recommendation) {
            net(sheet, name, question, shown.get().net());
        }
    }

    /** In points, as it is usually told. */
    private void net(SheetRows sheet, String name, ClosedQuestion question, NetScore score) throws IOException {
        sheet.row(
                name,
                question.code(),
                words.t(question.text()),
                words.t("report.net"),
                null,
                score.n(),
                score.value() * PERCENT,
                score.interval().lower() * PERCENT,
                score.interval().upper() * PERCENT,
                words.t("survey.choice.net.note"));
    }

    private void method() throws IOException {
        SheetRows sheet = sheet("report.method", List.of(NAME, TEXT + TEXT));
        for (Fact line : new MethodNote(reported, one == null ? null : one.office(), words).lines()) {
            sheet.row(new Bold(line.name()), line.text());
        }
        sheet.finish();
    }

    private SheetRows sheet(String nameKey, List<Integer> widths) throws IOException {
        SheetRows sheet = new SheetRows(workbook, words.t(nameKey), widths);
        if (reported.partnership().demo()) {
            sheet.row(new Bold(words.t("document.demo")));
        }
        return sheet;
    }

    private List<String> heads(String... names) {
        return Stream.of(names)
                .map(name -> name.length() == 1 && Character.isDigit(name.charAt(0))
                        ? words.t("report.column.rating", name)
                        : words.t("report.column." + name))
                .toList();
    }

    private List<OfficeFigures> lines() {
        return reported.linesWithOverall(words.t("survey.results.overall", reported.shown()));
    }

    private String why(OfficeFigures line, String cell) {
        return line.figures().released().isEmpty() ? words.hiddenOffice() : cell;
    }
}
