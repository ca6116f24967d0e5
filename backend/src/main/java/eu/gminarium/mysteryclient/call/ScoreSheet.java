package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.CriterionKind;
import eu.gminarium.shared.problem.InvalidField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The criteria of an audit, against which scores are checked. */
public record ScoreSheet(List<Criterion> criteria) {

    /**
     * Checks scores one by one.
     *
     * @param field where they stand in the input
     * @return the score of each criterion that was scored
     * @throws InvalidField for an unknown or repeated criterion, a value out of range or an N/A that is not allowed
     */
    public Map<Criterion, Score> check(String field, List<Score> scores) {
        Map<String, Criterion> byCode =
                criteria.stream().collect(Collectors.toMap(Criterion::code, Function.identity()));
        Map<Criterion, Score> values = new LinkedHashMap<>();
        for (Score score : scores) {
            Criterion criterion = byCode.get(score.criterion());
            if (criterion == null || values.containsKey(criterion)) {
                throw InvalidField.of(field, "mystery.invalid.criterion", score.criterion());
            }
            requireValue(field, criterion, score);
            values.put(criterion, score);
        }
        return values;
    }

    /**
     * Checks scores of which only what gives points is kept.
     *
     * @return the value of each such criterion that was scored, null where it did not apply
     * @throws InvalidField as for {@link #check}
     */
    public Map<Criterion, @Nullable Integer> values(String field, List<Score> scores) {
        Map<Criterion, @Nullable Integer> values = new LinkedHashMap<>();
        check(field, scores).forEach((criterion, score) -> {
            if (criterion.kind().hasPoints()) {
                values.put(criterion, score.value());
            }
        });
        return values;
    }

    /** @throws InvalidField if a criterion that gives points has no score */
    public void requireComplete(String field, Set<UUID> scored) {
        for (Criterion criterion : criteria) {
            if (criterion.kind().hasPoints() && !scored.contains(criterion.id().value())) {
                throw InvalidField.of(field, "mystery.invalid.score-missing", criterion.code());
            }
        }
    }

    /** The lowest score in every criterion, as the rule for unanswered calls may want. */
    public List<Score> lowest() {
        return criteria.stream().map(row -> new Score(row.code(), row.worst())).toList();
    }

    private static void requireValue(String field, Criterion criterion, Score score) {
        CriterionKind kind = criterion.kind();
        Integer value = score.value();
        if (score.text() != null && kind.hasPoints()) {
            throw InvalidField.of(field, "mystery.invalid.no-words", criterion.code());
        }
        if (value != null && !kind.hasPoints()) {
            throw InvalidField.of(field, "mystery.invalid.only-words", criterion.code());
        }
        if (value == null && !criterion.mayNotApply()) {
            throw InvalidField.of(field, "mystery.invalid.must-apply", criterion.code());
        }
        if (value != null && !kind.accepts(value)) {
            throw InvalidField.of(
                    field, "mystery.invalid.score-range", criterion.code(), kind.lowest(), kind.highest());
        }
    }
}
