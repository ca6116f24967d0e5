package eu.gminarium.survey.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.survey.disclosure.SeriesFigure.Kind;
import eu.gminarium.survey.disclosure.SeriesFigure.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever knows how many sheets were judged and reads the marks must not learn of fewer than five. */
class SeriesFigureTest {

    private static final int MOST = 30;

    private record Sheets(long judged, long straight, long repeated) {}

    @Test
    void numbersAreToldFromFiveOnAndOnlyWhereFiveOthersAreLeft() {
        everything().forEach(sheets -> {
            SeriesFigure figure = SeriesFigure.of(sheets.judged(), sheets.straight(), sheets.repeated());
            told(figure).forEach(number -> {
                assertThat(number).isGreaterThanOrEqualTo(Disclosed.MINIMUM);
                assertThat(sheets.judged() - number).isGreaterThanOrEqualTo(Disclosed.MINIMUM);
            });
            if (told(figure).size() == 2) {
                assertThat(sheets.judged() - sheets.straight() - sheets.repeated())
                        .isGreaterThanOrEqualTo(Disclosed.MINIMUM);
            }
        });
    }

    @Test
    void whatIsNotToldMayStillBeAnyOfFiveNumbers() {
        assertThat(narrowed(sheets -> SeriesFigure.of(sheets.judged(), sheets.straight(), sheets.repeated())
                        .straight()))
                .isEmpty();
    }

    /** The twin of the test above: whoever says where there are none says of the others that there are one to four. */
    @Test
    void tellingWhereThereAreNoneWouldBetrayTheFew() {
        assertThat(narrowed(sheets -> sheets.straight() == 0
                        ? "none"
                        : SeriesFigure.of(sheets.judged(), sheets.straight(), sheets.repeated())
                                .straight()))
                .isNotEmpty();
    }

    /** The marks that leave fewer than five numbers to choose from, and do not tell the number. */
    private static List<List<Object>> narrowed(Function<Sheets, Object> mark) {
        return everything().stream()
                .filter(sheets -> sheets.judged() >= Disclosed.MINIMUM)
                .collect(Collectors.groupingBy(
                        sheets -> List.<Object>of(sheets.judged(), mark.apply(sheets)),
                        Collectors.mapping(Sheets::straight, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(entry -> !(entry.getKey().getLast() instanceof Mark shown && shown.kind() == Kind.KNOWN))
                .filter(entry -> !entry.getKey().getLast().equals("none"))
                .filter(entry -> entry.getValue().size() < Disclosed.MINIMUM)
                .map(entry -> entry.getKey())
                .toList();
    }

    private static List<Long> told(SeriesFigure figure) {
        return Stream.of(figure.straight(), figure.repeated())
                .flatMap(mark -> Stream.ofNullable(mark.sheets()))
                .toList();
    }

    private static List<Sheets> everything() {
        List<Sheets> all = new ArrayList<>();
        for (long judged = 0; judged <= MOST; judged++) {
            for (long straight = 0; straight <= judged; straight++) {
                for (long repeated = 0; repeated <= judged - straight; repeated++) {
                    all.add(new Sheets(judged, straight, repeated));
                }
            }
        }
        return all;
    }
}
