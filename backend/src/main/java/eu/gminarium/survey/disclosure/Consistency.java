package eu.gminarium.survey.disclosure;

import eu.gminarium.shared.statistics.Alpha;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * How far a questionnaire's statements measure one thing, over the offices where not just a few people left one out.
 *
 * @param alpha Cronbach's; 1 at most, by custom good from 0.7 on
 * @param n people who rated every statement; the others are not in it
 * @param statements how many, at least 2
 */
@Serdeable
public record Consistency(double alpha, long n, int statements) {

    /** Suppressed too where nothing can be said: a single statement, or answers without any spread. */
    static Disclosed<Consistency> of(
            int statements, long n, @Nullable Double statementVariances, @Nullable Double sumVariance) {
        if (statements < 2 || statementVariances == null || sumVariance == null || sumVariance == 0) {
            return new Disclosed.Suppressed<>();
        }
        double alpha = Alpha.of(statements, statementVariances, sumVariance);
        return Disclosed.of(n, new Consistency(alpha, n, statements));
    }
}
