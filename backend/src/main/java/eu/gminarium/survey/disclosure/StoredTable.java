package eu.gminarium.survey.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Ratings;
import io.micronaut.serde.annotation.Serdeable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was released of a wave, as a JSON column holds it. Nothing hidden is in it: a hidden office has its id only, a hidden question
 * is missing. The suppression makes the same table of it again, because what is missing is hidden.
 *
 * @param consistency null if it is hidden
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredTable(List<StoredOffice> offices, @Nullable Consistency consistency) {

    /** One office; zero responses if it is hidden. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StoredOffice(
            UUID office,
            long responses,
            Map<String, List<Long>> ratings,
            Map<String, StoredChoice> choices,
            @Nullable StoredSeries series) {

        static StoredOffice of(OfficeId office, Disclosed<Figures> figures, SeriesFigure series) {
            return figures.released()
                    .map(shown -> of(office, shown, series))
                    .orElseGet(() -> new StoredOffice(office.value(), 0, Map.of(), Map.of(), null));
        }

        private static StoredOffice of(OfficeId office, Figures shown, SeriesFigure series) {
            Map<String, List<Long>> ratings = new HashMap<>();
            shown.questions()
                    .forEach((code, question) ->
                            question.released().ifPresent(released -> ratings.put(code, released.counts())));
            Map<String, StoredChoice> choices = new HashMap<>();
            shown.choices()
                    .forEach((code, question) -> question.released()
                            .ifPresent(
                                    released -> choices.put(code, new StoredChoice(released.n(), released.counts()))));
            return new StoredOffice(office.value(), shown.responses(), ratings, choices, StoredSeries.of(series));
        }

        OfficeSums sums() {
            Map<String, Ratings> rated = new HashMap<>();
            ratings.forEach((code, counts) -> rated.put(code, new Ratings(counts)));
            Map<String, ChoiceFigure> chosen = new HashMap<>();
            choices.forEach((code, choice) -> chosen.put(code, new ChoiceFigure(choice.n(), choice.counts())));
            return new OfficeSums(new OfficeId(office), responses, rated, chosen);
        }
    }

    /** See {@link ChoiceFigure}. */
    @Serdeable
    record StoredChoice(long n, Map<String, Long> counts) {}

    /** See {@link SeriesFigure}; a number only where it is known. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StoredSeries(
            SeriesFigure.Kind straight,
            @Nullable Long straightSheets,
            SeriesFigure.Kind repeated,
            @Nullable Long repeatedSheets) {

        static StoredSeries of(SeriesFigure figure) {
            return new StoredSeries(
                    figure.straight().kind(),
                    figure.straight().sheets(),
                    figure.repeated().kind(),
                    figure.repeated().sheets());
        }

        SeriesFigure figure() {
            return new SeriesFigure(
                    new SeriesFigure.Mark(straight, straightSheets), new SeriesFigure.Mark(repeated, repeatedSheets));
        }
    }
}
