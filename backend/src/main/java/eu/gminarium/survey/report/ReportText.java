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
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.report.PrintedReport.AreaPart;
import eu.gminarium.survey.report.PrintedReport.Bar;
import eu.gminarium.survey.report.PrintedReport.Fact;
import eu.gminarium.survey.report.PrintedReport.OwnPart;
import eu.gminarium.survey.report.PrintedReport.StatementRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a wave's figures into the words and bars of a report. */
final class ReportText {

    private static final int BEST = 3;

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

    /** @param one whom the report is about; null for all shown ones together */
    PrintedReport on(@Nullable ReportedOffice one) {
        OfficeId office = one == null ? null : one.office();
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
                reported.content().areas().stream()
                        .map(area -> area(area, office, figures))
                        .toList(),
                new ChoiceParts(reported, words).of(office),
                one == null ? null : own(one, subject),
                one == null
                        ? null
                        : new CommentParts(words).of(reported.content().comments(), one.written()),
                new MethodNote(reported, office, words).lines(),
                new PaperSheets(frame, one == null ? reported.content() : one.asked()).sheet(subject, null));
    }

    private @Nullable OwnPart own(ReportedOffice one, String subject) {
        return one.own() == null ? null : new OwnParts(subject, words).of(one.own(), one.written());
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
        long target = reported.target(office);
        if (target > 0) {
            facts.add(fact(office == null ? "target.all" : "target", words.integer(target)));
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
                own.released().map(bars::cells).orElse(List.of()));
    }

    private static Disclosed<Ratings> question(Disclosed<Figures> figures, Statement statement) {
        return figures.released().map(shown -> shown.question(statement.code())).orElseGet(Disclosed.Suppressed::new);
    }

    private String together() {
        return words.t("survey.results.overall", reported.shown());
    }
}
