package eu.gminarium.survey.http.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.statistics.NetScore;
import eu.gminarium.shared.statistics.Share;
import eu.gminarium.survey.disclosure.ChoiceFigure;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Recommendation;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen for one question that is no rated statement.
 *
 * @param n people who chose something
 * @param netRecommendation share of 9 and 10 minus share of 0 to 6; only of recommendations
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChoiceJson(
        String code,
        @Nullable Long n,
        @Nullable List<AnswerJson> answers,
        @Nullable NetJson netRecommendation,
        @Nullable Boolean suppressed) {

    /** One answer: how many chose it, and their share with its interval. */
    @Serdeable
    record AnswerJson(String code, long count, double share, Interval interval) {

        static AnswerJson of(String code, Share share) {
            return new AnswerJson(code, share.hits(), share.value(), share.interval());
        }
    }

    /** −1 to 1. */
    @Serdeable
    record NetJson(double value, Interval interval) {

        static NetJson of(NetScore score) {
            return new NetJson(score.value(), score.interval());
        }
    }

    static ChoiceJson of(ClosedQuestion question, Disclosed<ChoiceFigure> figure) {
        return figure.released()
                .map(shown -> new ChoiceJson(
                        question.code(),
                        shown.n(),
                        question.countedValues().stream()
                                .map(value -> AnswerJson.of(value, shown.share(value)))
                                .toList(),
                        question instanceof Recommendation ? NetJson.of(shown.net()) : null,
                        null))
                .orElseGet(() -> new ChoiceJson(question.code(), null, null, null, true));
    }
}
