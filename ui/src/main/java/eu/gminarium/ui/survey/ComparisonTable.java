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

/** One office beside an earlier wave or other offices, statement by statement, and in one sentence. */
final class ComparisonTable {

    private static final String NOTHING = "–";

    private static final String CHANGE = "survey.change";
    private static final String BESIDE = "survey.beside";

    private final String key;
    private final String reference;
    private final String figure;

    private ComparisonTable(String key, String reference, String figure) {
        this.key = key;
        this.reference = reference;
        this.figure = figure;
    }

    /** Beside an earlier wave. */
    static ComparisonTable ofChange() {
        return new ComparisonTable(CHANGE, Texts.t("survey.change.before"), Texts.t("survey.change.after"));
    }

    /** Beside another office, or several. */
    static ComparisonTable ofOffices(String office, String other) {
        return new ComparisonTable(BESIDE, other, office);
    }

    /** The same for the other questions. */
    ChoiceComparisonTable choices() {
        return new ChoiceComparisonTable(reference, figure);
    }

    PlainTable table(String caption, OfficeComparison comparison) {
        var table = new PlainTable(
                caption,
                List.of(
                        Texts.t("survey.statement"),
                        reference,
                        figure,
                        Texts.t("survey.change.difference"),
                        Texts.t("survey.change.mean"),
                        Texts.t(key + ".verdict")));
        comparison.statements().forEach(statement -> table.row(row(statement)));
        return table;
    }

    /**
     * How many statements are higher, lower and neither; says so too if none can be compared.
     *
     * @param with the earlier wave or the other office
     */
    String sentence(String office, String with, OfficeComparison comparison) {
        int compared = comparison.compared().size();
        if (compared == 0) {
            return Texts.t(key + ".nothing", office, with);
        }
        long higher = comparison.count(Verdict.HIGHER);
        long lower = comparison.count(Verdict.LOWER);
        return Texts.t(key + ".summary", office, with, higher, lower, compared - higher - lower);
    }

    private List<Component> row(StatementComparison comparison) {
        String text = Texts.t(comparison.statement().text());
        return switch (comparison) {
            case Broken broken -> without(text, Texts.t("survey.change.broken." + broken.reason()));
            case Hidden _ -> without(text, Texts.t("survey.hidden", Disclosed.MINIMUM));
            case Compared compared ->
                List.of(
                        new Span(text),
                        new Span(figure(compared.reference())),
                        new Span(figure(compared.ratings())),
                        new Span(points(compared.share())),
                        new Span(Texts.t(
                                key + ".means",
                                Texts.number(compared.reference().mean(), 2),
                                Texts.number(compared.ratings().mean(), 2))),
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

    private StatusBadge badge(Verdict verdict) {
        return VerdictBadge.ofRating(verdict, Texts.t(key + ".verdict." + verdict));
    }
}
