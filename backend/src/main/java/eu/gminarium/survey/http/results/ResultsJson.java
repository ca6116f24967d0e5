package eu.gminarium.survey.http.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.disclosure.Consistency;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.IndexFigure;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The results of a closed wave.
 *
 * @param headline code of the statement that stands for the whole: an item's n, mean and share are of it
 * @param items every office within reach, hidden ones too
 * @param overall all shown offices pooled; hidden ones are not in it, so nothing can be subtracted from it
 * @param consistency missing where nothing can be said of it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResultsJson(
        UUID waveId,
        String headline,
        List<ItemJson> items,
        long total,
        ItemJson overall,
        @Nullable ConsistencyJson consistency) {

    /** Cronbach's alpha over the shown offices; n people rated all the statements. */
    @Serdeable
    record ConsistencyJson(double alpha, long n, int statements) {

        static ConsistencyJson of(Consistency consistency) {
            return new ConsistencyJson(consistency.alpha(), consistency.n(), consistency.statements());
        }
    }

    /**
     * One office, or all shown offices.
     *
     * @param offices how many offices are pooled; only in {@code overall}
     * @param suppressed true if there are too few answers; then there is no figure
     * @param responses people who answered
     * @param n valid answers to the headline statement, and so for mean, share and interval
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemJson(
            @Nullable UUID officeId,
            @Nullable String officeName,
            @Nullable Long offices,
            @Nullable Boolean suppressed,
            @Nullable Long responses,
            @Nullable Long n,
            @Nullable Double mean,
            @Nullable Double topTwoShare,
            @Nullable Interval interval,
            @Nullable List<Long> distribution,
            @Nullable IndexJson index,
            @Nullable List<AreaJson> areas,
            @Nullable List<StatementJson> questions,
            @Nullable List<ChoiceJson> choices) {

        static ItemJson of(OfficeId office, String name, Disclosed<Figures> figures, QuestionnaireContent content) {
            return of(office.value(), name, null, figures, content);
        }

        static ItemJson overall(long offices, Disclosed<Figures> figures, QuestionnaireContent content) {
            return of(null, null, offices, figures, content);
        }

        static ItemJson group(Disclosed<Figures> figures, QuestionnaireContent content) {
            return of(null, null, null, figures, content);
        }

        private static ItemJson of(
                @Nullable UUID office,
                @Nullable String name,
                @Nullable Long offices,
                Disclosed<Figures> figures,
                QuestionnaireContent content) {
            Figures shown = figures.released().orElse(null);
            if (shown == null) {
                return new ItemJson(
                        office, name, offices, true, null, null, null, null, null, null, null, null, null, null);
            }
            Ratings whole = shown.headline();
            return new ItemJson(
                    office,
                    name,
                    offices,
                    null,
                    shown.responses(),
                    whole.n(),
                    whole.mean(),
                    whole.topTwo().value(),
                    whole.topTwo().interval(),
                    whole.counts(),
                    IndexJson.of(shown.index()),
                    content.areas().stream()
                            .map(area -> new AreaJson(area, IndexJson.of(shown.area(area))))
                            .toList(),
                    content.statements().stream()
                            .map(statement -> StatementJson.of(statement, shown.question(statement.code())))
                            .toList(),
                    shown.choices().isEmpty()
                            ? null
                            : content.choices().stream()
                                    .map(question -> ChoiceJson.of(question, shown.choice(question.code())))
                                    .toList());
        }
    }

    /** The index of one area's statements. */
    @Serdeable
    record AreaJson(String area, IndexJson index) {}

    /** The satisfaction index 0 to 100, or that it is suppressed. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IndexJson(
            @Nullable Double value,
            @Nullable Long n,
            @Nullable Interval interval,
            @Nullable Boolean suppressed) {

        static IndexJson of(Disclosed<IndexFigure> index) {
            return index.released()
                    .map(shown -> new IndexJson(shown.value(), shown.n(), shown.interval(), null))
                    .orElseGet(() -> new IndexJson(null, null, null, true));
        }
    }

    /** One statement: n valid answers, mean 1 to 5, how many answered 1 to 5, share of 4 and 5 with its interval. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StatementJson(
            String code,
            @Nullable Long n,
            @Nullable Double mean,
            @Nullable Double topTwoShare,
            @Nullable Interval interval,
            @Nullable List<Long> distribution,
            @Nullable Boolean suppressed) {

        static StatementJson of(Statement statement, Disclosed<Ratings> ratings) {
            return ratings.released()
                    .map(shown -> new StatementJson(
                            statement.code(),
                            shown.n(),
                            shown.mean(),
                            shown.topTwo().value(),
                            shown.topTwo().interval(),
                            shown.counts(),
                            null))
                    .orElseGet(() -> new StatementJson(statement.code(), null, null, null, null, null, true));
        }
    }
}
