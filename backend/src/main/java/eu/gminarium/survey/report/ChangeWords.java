package eu.gminarium.survey.report;

import eu.gminarium.shared.statistics.Difference;
import eu.gminarium.survey.comparison.IndexChange;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.comparison.StatementComparison.Broken;
import eu.gminarium.survey.comparison.StatementComparison.Compared;
import eu.gminarium.survey.comparison.Verdict;
import java.util.Comparator;
import java.util.List;

/** Says what changed between two waves, and never more than the verdict allows. */
public record ChangeWords(SurveyWords words) {

    private static final int PERCENT = 100;

    /** How many statements rose, fell and did neither. */
    public String summary(String who, String since, OfficeComparison comparison) {
        int compared = comparison.compared().size();
        if (compared == 0) {
            return words.t("survey.change.nothing", who, since);
        }
        long higher = comparison.count(Verdict.HIGHER);
        long lower = comparison.count(Verdict.LOWER);
        return words.t("survey.change.summary", who, since, higher, lower, compared - higher - lower);
    }

    /** One sentence for each statement of which something can be said, rises first. */
    public List<String> lines(OfficeComparison comparison) {
        return comparison.compared().stream()
                .filter(each -> each.verdict() != Verdict.NO_DETECTABLE_DIFFERENCE)
                .sorted(Comparator.comparing(Compared::verdict))
                .map(this::line)
                .toList();
    }

    /** The index of all statements, or of an area's. */
    public String index(String name, IndexChange change) {
        return words.t(
                "report.change.index." + change.verdict(),
                name,
                words.number(change.reference().value(), 1),
                words.number(change.index().value(), 1),
                signed(change.difference().value(), 1),
                signed(change.difference().interval().lower(), 1),
                signed(change.difference().interval().upper(), 1),
                words.integer(change.reference().n()),
                words.integer(change.index().n()));
    }

    /** How many statements the earlier wave did not ask, or not in these words. */
    public long broken(OfficeComparison comparison) {
        return comparison.statements().stream().filter(Broken.class::isInstance).count();
    }

    private String line(Compared compared) {
        Difference share = compared.share();
        return words.t(
                "report.change." + compared.verdict(),
                words.t(compared.statement().text()),
                words.percent(compared.reference().topTwo().value()),
                words.percent(compared.ratings().topTwo().value()),
                signed(share.value(), PERCENT),
                signed(share.interval().lower(), PERCENT),
                signed(share.interval().upper(), PERCENT),
                words.integer(compared.reference().n()),
                words.integer(compared.ratings().n()));
    }

    private String signed(double difference, int scale) {
        return (difference > 0 ? "+" : "") + words.number(difference * scale, 1);
    }
}
