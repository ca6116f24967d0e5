package eu.gminarium.survey.report;

import eu.gminarium.documents.PdfFrame;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.comparison.Verdict;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.IndexFigure;
import eu.gminarium.survey.print.PaperSheets;
import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.report.PrintedReport.AreaPart;
import eu.gminarium.survey.report.PrintedReport.Bar;
import eu.gminarium.survey.report.PrintedReport.CommentPart;
import eu.gminarium.survey.report.PrintedReport.Fact;
import eu.gminarium.survey.report.PrintedReport.StatementRow;
import eu.gminarium.survey.report.PrintedReport.Written;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a wave's figures into the words and bars of a report. */
final class ReportText {

    private static final int BEST = 3;

    /** More than anybody reads on paper; all of them are on the screen. */
    private static final int COMMENTS = 200;

    private final ReportedWave reported;
    private final Optional<ReportedWave> before;
    private final SurveyWords words;
    private final PdfFrame frame;
    private final Bars bars;

    ReportText(ReportedWave reported, Optional<ReportedWave> before, SurveyWords words, PdfFrame frame) {
        this.reported = reported;
        this.before = before;
        this.words = words;
        this.frame = frame;
        this.bars = new Bars(words);
    }

    /** @param written comments by question; null if the reader may not see them */
    PrintedReport on(@Nullable OfficeId office, @Nullable Map<String, List<String>> written) {
        String subject = reported.subject(office, words);
        Disclosed<Figures> figures = reported.figures(office);
        List<Bar> ranked = ranked(figures);
        int ends = Math.min(BEST, ranked.size() / 2);
        return new PrintedReport(
                reported.title(words),
                subject,
                facts(office, figures),
                indexes(office, subject, figures),
                sentences(office, subject, figures),
                ranked.subList(0, ends),
                ranked.subList(ranked.size() - ends, ranked.size()).reversed(),
                before.map(earlier -> new ReportedChange(earlier, reported, words).of(office))
                        .orElse(null),
                office == null ? new OfficeRows(reported, words).rows() : List.of(),
                subject,
                office == null ? null : together(),
                reported.content().areas().stream()
                        .map(area -> area(area, office, figures))
                        .toList(),
                new ChoiceParts(reported, words).of(office),
                office == null ? null : comments(written),
                new MethodNote(reported, words).lines(),
                new PaperSheets(frame, reported.content()).sheet(subject, null));
    }

    private List<Fact> facts(@Nullable OfficeId office, Disclosed<Figures> figures) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("asked-by", office == null ? reported.partnership().name() : reported.subject(office, words)));
        if (office != null) {
            facts.add(fact("partnership", reported.partnership().name()));
        }
        facts.add(fact(
                "days",
                words.t(
                        "report.fact.days.text",
                        reported.wave().startsOn(),
                        reported.wave().endsOn())));
        facts.add(fact(
                "responses",
                figures.released().map(Figures::responses).map(words::integer).orElseGet(words::hiddenOffice)));
        if (reported.wave().targetPerOffice() > 0) {
            facts.add(fact("target", words.integer(reported.wave().targetPerOffice())));
        }
        if (office == null) {
            facts.add(fact(
                    "offices",
                    words.t(
                            "report.fact.offices.text",
                            reported.shown(),
                            reported.offices().size())));
        }
        return facts;
    }

    private Fact fact(String key, String text) {
        return new Fact(words.t("report.fact." + key), text);
    }

    private List<Bar> indexes(@Nullable OfficeId office, String subject, Disclosed<Figures> figures) {
        Stream<Bar> own = Stream.of(bars.index(subject, index(figures)));
        return office == null
                ? own.toList()
                : Stream.concat(own, Stream.of(bars.index(together(), index(reported.overall()))))
                        .toList();
    }

    private static Disclosed<IndexFigure> index(Disclosed<Figures> figures) {
        return figures.released().map(Figures::index).orElseGet(Disclosed.Suppressed::new);
    }

    private List<String> sentences(@Nullable OfficeId office, String subject, Disclosed<Figures> figures) {
        List<String> sentences = new ArrayList<>();
        sentences.add(figures.released()
                .map(shown -> words.t(
                        "report.answer.headline",
                        headline(),
                        bars.text(shown.headline().topTwo())))
                .orElseGet(words::hiddenOffice));
        if (office != null && figures.released().isPresent()) {
            sentences.add(beside(office, subject));
        }
        return sentences;
    }

    private String headline() {
        return words.t(reported.content().headline().text());
    }

    private String beside(OfficeId office, String subject) {
        OfficeComparison comparison = OfficeComparison.beside(reported.content(), reported.table(), office, null);
        String others = words.t("survey.beside.others");
        int compared = comparison.compared().size();
        if (compared == 0) {
            return words.t("survey.beside.nothing", subject, others);
        }
        long higher = comparison.count(Verdict.HIGHER);
        long lower = comparison.count(Verdict.LOWER);
        return words.t("survey.beside.summary", subject, others, higher, lower, compared - higher - lower);
    }

    private List<Bar> ranked(Disclosed<Figures> figures) {
        return figures.released().stream()
                .flatMap(shown -> reported.content().statements().stream()
                        .map(statement -> bars.share(words.t(statement.text()), shown.question(statement.code()))))
                .filter(bar -> bar.range() != null)
                .sorted(Comparator.comparingDouble(ReportText::value).reversed())
                .toList();
    }

    private static double value(Bar bar) {
        return bar.range() == null ? 0 : bar.range().value();
    }

    private AreaPart area(String area, @Nullable OfficeId office, Disclosed<Figures> figures) {
        Bar index = bars.index(
                words.area(area),
                figures.released().map(shown -> shown.area(area)).orElseGet(Disclosed.Suppressed::new));
        return new AreaPart(
                words.area(area),
                index.text(),
                reported.content().statements().stream()
                        .filter(statement -> statement.area().equals(area))
                        .map(statement -> statement(statement, office, figures))
                        .toList());
    }

    private StatementRow statement(Statement statement, @Nullable OfficeId office, Disclosed<Figures> figures) {
        Disclosed<Ratings> own = question(figures, statement);
        return new StatementRow(
                words.t(statement.text()),
                bars.share(reported.subject(office, words), own),
                office == null ? null : bars.share(together(), question(reported.overall(), statement)),
                own.released().map(this::cells).orElse(List.of()));
    }

    private static Disclosed<Ratings> question(Disclosed<Figures> figures, Statement statement) {
        return figures.released().map(shown -> shown.question(statement.code())).orElseGet(Disclosed.Suppressed::new);
    }

    private List<String> cells(Ratings ratings) {
        return Stream.of(
                        Stream.of(words.integer(ratings.n())),
                        ratings.counts().stream().map(words::integer),
                        Stream.of(words.number(ratings.mean(), 2)))
                .flatMap(cells -> cells)
                .toList();
    }

    private @Nullable CommentPart comments(@Nullable Map<String, List<String>> written) {
        List<Comment> questions = reported.content().comments();
        if (questions.isEmpty()) {
            return null;
        }
        if (written == null) {
            return new CommentPart(words.t("report.comments.not-yours"), List.of());
        }
        List<Written> shown = questions.stream()
                .map(question -> written(question, written.getOrDefault(question.code(), List.of())))
                .filter(question -> !question.comments().isEmpty())
                .toList();
        return new CommentPart(
                shown.isEmpty() ? words.t("survey.comments.none") : words.t("report.comments.note", COMMENTS), shown);
    }

    private Written written(Comment question, List<String> comments) {
        return new Written(
                words.t(question.text()), comments.stream().limit(COMMENTS).toList());
    }

    private String together() {
        return words.t("survey.results.overall", reported.shown());
    }
}
