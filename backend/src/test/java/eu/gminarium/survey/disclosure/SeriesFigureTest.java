package eu.gminarium.survey.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.survey.disclosure.SeriesFigure.Kind;
import eu.gminarium.survey.disclosure.SeriesFigure.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever knows how many sheets were judged and reads the marks must not learn of fewer than five. */
class SeriesFigureTest {

    private static final int MOST = 30;
    private static final int FEW = 7;
    private static final int MANY = 12;

    private record Sheets(long judged, long straight, long repeated) {}

    @Test
    void numbersAreToldFromFiveOnAndOnlyWhereFiveOthersAreLeft() {
        everything().forEach(sheets -> {
            SeriesFigure figure = SeriesFigure.of(sheets.judged(), List.of(sheets.straight()), sheets.repeated());
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
        assertThat(narrowed(sheets -> SeriesFigure.of(sheets.judged(), List.of(sheets.straight()), sheets.repeated())
                        .straight()))
                .isEmpty();
    }

    /** The twin of the test above: whoever says where there are none says of the others that there are one to four. */
    @Test
    void tellingWhereThereAreNoneWouldBetrayTheFew() {
        assertThat(narrowed(sheets -> sheets.straight() == 0
                        ? "none"
                        : SeriesFigure.of(sheets.judged(), List.of(sheets.straight()), sheets.repeated())
                                .straight()))
                .isNotEmpty();
    }

    /**
     * Whoever reads the statements' figures knows at most how many can have rated all with 1, or all with 4: no more than with the
     * statement of which there are fewest. If it may be one to four people, it may be none.
     */
    @Test
    void fewPeopleWithOneRatingAreNotToldFromNobody() {
        assertThat(recognised(straight -> SeriesFigure.of(MOST, straight, 0).straight()))
                .isEmpty();
    }

    /** The twin of the test above: a minimum of the sum tells the one beside four. */
    @Test
    void sumOfAllRatingsWouldTellTheOneBesideFour() {
        assertThat(recognised(straight -> {
                    long sum = straight.stream().mapToLong(Long::longValue).sum();
                    return SeriesFigure.of(MOST, List.of(sum), 0).straight();
                }))
                .contains(List.of(1L, 4L));
    }

    /** A twin too: hiding the sum where a part is small says that there is such a part. */
    @Test
    void hidingTheSumWouldTellTheFew() {
        assertThat(recognised(straight -> straight.stream().anyMatch(part -> part > 0 && part < Disclosed.MINIMUM)
                                && straight.stream().mapToLong(Long::longValue).sum() >= Disclosed.MINIMUM
                        ? "hidden"
                        : SeriesFigure.of(MOST, straight, 0).straight()))
                .contains(List.of(1L, 8L));
    }

    /** By how many at most have the one rating and the other: where the mark leaves no choice but that there are one to four. */
    private static List<List<Long>> recognised(Function<List<Long>, Object> mark) {
        return pairs(FEW, MANY).stream()
                .filter(most -> pairs(most.getFirst(), most.getLast()).stream()
                        .collect(Collectors.groupingBy(mark, Collectors.mapping(List::getFirst, Collectors.toSet())))
                        .values()
                        .stream()
                        .anyMatch(possible -> !possible.contains(0L)
                                && possible.stream().anyMatch(people -> people < Disclosed.MINIMUM)))
                .toList();
    }

    private static List<List<Long>> pairs(long ones, long others) {
        return LongStream.rangeClosed(0, ones)
                .boxed()
                .flatMap(one -> LongStream.rangeClosed(0, others).mapToObj(other -> List.of(one, other)))
                .toList();
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
