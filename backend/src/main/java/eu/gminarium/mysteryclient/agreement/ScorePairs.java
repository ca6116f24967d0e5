package eu.gminarium.mysteryclient.agreement;

import eu.gminarium.mysteryclient.scoring.Agreement;
import eu.gminarium.mysteryclient.scoring.Agreement.Pair;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.CriterionKind;
import eu.gminarium.mysteryclient.script.TimeLimit;
import java.util.List;
import java.util.stream.Stream;

/** Two scorings of the same calls on the same criteria. */
public record ScorePairs(List<Criterion> criteria, List<PairRow> rows) {

    /**
     * One entry for each criterion that gives points, in their order: kappa without weights, on scales with quadratic ones. Of times
     * it matters whether the limit was kept.
     */
    public List<CriterionAgreement> byCriterion() {
        return criteria.stream()
                .filter(criterion -> criterion.kind().hasPoints())
                .map(criterion -> new CriterionAgreement(
                        criterion, agreement(criterion.kind(), pairs(criterion)), oneSided(criterion)))
                .toList();
    }

    /** All criteria of a kind together. */
    public Agreement pooled(CriterionKind kind) {
        return agreement(
                kind,
                criteria.stream()
                        .filter(criterion -> criterion.kind() == kind)
                        .flatMap(criterion -> pairs(criterion).stream())
                        .toList());
    }

    private static Agreement agreement(CriterionKind kind, List<Pair> pairs) {
        return kind == CriterionKind.SCALE ? Agreement.quadratic(pairs) : Agreement.unweighted(pairs);
    }

    private long oneSided(Criterion criterion) {
        return of(criterion).filter(PairRow::oneSided).count();
    }

    private List<Pair> pairs(Criterion criterion) {
        return of(criterion).flatMap(row -> pair(criterion, row)).toList();
    }

    private Stream<PairRow> of(Criterion criterion) {
        return rows.stream()
                .filter(row -> row.criterionId().equals(criterion.id().value()));
    }

    private static Stream<Pair> pair(Criterion criterion, PairRow row) {
        Integer first = row.first();
        Integer second = row.second();
        return first == null || second == null
                ? Stream.empty()
                : Stream.of(new Pair(rating(criterion, first), rating(criterion, second)));
    }

    private static int rating(Criterion criterion, int value) {
        TimeLimit limit = criterion.limit();
        return limit == null ? value : limit.keeps(value) ? 1 : 0;
    }
}
