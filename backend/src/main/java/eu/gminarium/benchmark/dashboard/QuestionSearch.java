package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.comparison.Change;
import eu.gminarium.benchmark.comparison.Judgement;
import eu.gminarium.benchmark.comparison.Verdict;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for the one thing to ask another office: where the own office is behind, who is surely better in the same period, and best of
 * all who has become better lately, because that office remembers how.
 */
final class QuestionSearch {

    private static final Comparator<Question> MOST_WORTH_ASKING = Comparator.comparing(
                    (Question question) -> behind(question.own()))
            .thenComparing(question -> improved(question.other()))
            .thenComparing(question -> question.gap().strength());

    private QuestionSearch() {}

    static Optional<Question> of(List<Series> all, List<Office> offices, OfficeId own) {
        return all.stream()
                .flatMap(series -> in(series, offices, series.latest(own, null)))
                .max(MOST_WORTH_ASKING);
    }

    private static Stream<Question> in(Series series, List<Office> offices, Cell own) {
        Period period = own.period();
        if (period == null
                || !(own.value() instanceof Known mine)
                || own.standing().rank() == null) {
            return Stream.empty();
        }
        return offices.stream()
                .filter(office -> !office.id().equals(own.office()))
                .map(office -> series.at(office.id(), period))
                .filter(other -> other.standing().judgement() == Judgement.AHEAD)
                .flatMap(other -> question(series, own, mine, other));
    }

    private static Stream<Question> question(Series series, Cell own, Known mine, Cell other) {
        if (!(other.value() instanceof Known theirs)) {
            return Stream.empty();
        }
        Change gap = series.yardstick().compare(mine, theirs);
        return gap.verdict() == Verdict.WORSE
                ? Stream.of(new Question(series.card(), own, other, gap))
                : Stream.empty();
    }

    private static boolean behind(Cell cell) {
        return cell.standing().judgement() == Judgement.BEHIND;
    }

    private static boolean improved(Cell cell) {
        return cell.step() != null && cell.step().change().verdict() == Verdict.BETTER;
    }
}
