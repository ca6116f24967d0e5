package eu.gminarium.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.shared.statistics.Difference;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.comparison.StatementComparison;
import eu.gminarium.survey.comparison.StatementComparison.Broken;
import eu.gminarium.survey.comparison.StatementComparison.Compared;
import eu.gminarium.survey.comparison.StatementComparison.Hidden;
import eu.gminarium.survey.comparison.Verdict;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import java.util.List;

/** What changed in one office from one wave to another, statement by statement, and in one sentence. */
final class ComparisonTable {

    private static final String NOTHING = "–";

    private ComparisonTable() {}

    static PlainTable of(String caption, OfficeComparison comparison) {
        var table = new PlainTable(
                caption,
                List.of(
                        Texts.t("survey.statement"),
                        Texts.t("survey.change.before"),
                        Texts.t("survey.change.after"),
                        Texts.t("survey.change.difference"),
                        Texts.t("survey.change.mean"),
                        Texts.t("survey.change.verdict")));
        comparison.statements().forEach(statement -> table.row(row(statement)));
        return table;
    }

    /** How many statements rose, fell and stayed; says so too if none can be compared. */
    static String sentence(String office, String since, OfficeComparison comparison) {
        int compared = comparison.compared().size();
        if (compared == 0) {
            return Texts.t("survey.change.nothing", office, since);
        }
        long rose = comparison.count(Verdict.ROSE);
        long fell = comparison.count(Verdict.FELL);
        return Texts.t("survey.change.summary", office, since, rose, fell, compared - rose - fell);
    }

    private static List<Component> row(StatementComparison comparison) {
        String text = Texts.t(comparison.statement().text());
        return switch (comparison) {
            case Broken broken -> without(text, Texts.t("survey.change.broken." + broken.reason()));
            case Hidden _ -> without(text, Texts.t("survey.hidden", Disclosed.MINIMUM));
            case Compared compared ->
                List.of(
                        new Span(text),
                        new Span(figure(compared.before())),
                        new Span(figure(compared.after())),
                        new Span(points(compared.share())),
                        new Span(Texts.t(
                                "survey.change.means",
                                Texts.number(compared.before().mean(), 2),
                                Texts.number(compared.after().mean(), 2))),
                        badge(compared.verdict()));
        };
    }

    private static List<Component> without(String text, String reason) {
        return List.of(
                new Span(text),
                new Span(NOTHING),
                new Span(NOTHING),
                new Span(NOTHING),
                new Span(NOTHING),
                new StatusBadge(Tone.NEUTRAL, reason));
    }

    private static String figure(Ratings ratings) {
        return Texts.t("survey.change.figure", Texts.percent(ratings.topTwo().value()), Texts.integer(ratings.n()));
    }

    private static String points(Difference share) {
        return Texts.t(
                "survey.change.points",
                QuestionTrend.points(share.value()),
                QuestionTrend.points(share.interval().lower()),
                QuestionTrend.points(share.interval().upper()));
    }

    private static StatusBadge badge(Verdict verdict) {
        Tone tone = switch (verdict) {
            case ROSE -> Tone.SUCCESS;
            case FELL -> Tone.DANGER;
            case MAY_HAVE_RISEN, MAY_HAVE_FALLEN -> Tone.WARNING;
            case NO_DETECTABLE_CHANGE -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Texts.t("survey.change.verdict." + verdict));
    }
}
