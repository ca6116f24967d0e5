package eu.gminarium.survey.disclosure;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How many of an office's sheets look as if nobody had read the questions. It marks them and takes none away: people may mean it, and
 * figures without them would differ from the shown ones by just those people.
 *
 * @param straight sheets with the same rating throughout, of those with at least {@value SeriesCount#ENOUGH} ratings; a rating counts
 *     only if at least {@value Disclosed#MINIMUM} sheets have just that one
 * @param repeated further ones with just the answers that many others have
 */
public record SeriesFigure(Mark straight, Mark repeated) {

    private static final Mark NOTHING = new Mark(Kind.HIDDEN, null);

    /** Nothing can be said. */
    public static final SeriesFigure NONE = new SeriesFigure(NOTHING, NOTHING);

    /** What can be said of the number of such sheets. */
    public enum Kind {
        /** Fewer than {@value Disclosed#MINIMUM}, of each rating if it is about these; whether any is not told. */
        FEW,
        /** The number is told. */
        KNOWN,
        /** Fewer than {@value Disclosed#MINIMUM} are not such. */
        HIDDEN
    }

    /** @param sheets null unless it is known */
    public record Mark(Kind kind, @Nullable Long sheets) {

        public Mark {
            if ((kind == Kind.KNOWN) != (sheets != null)) {
                throw new IllegalArgumentException("a number is told if it is known");
            }
        }

        /** @param others sheets that are not such */
        static Mark of(long sheets, long others) {
            if (others < Disclosed.MINIMUM) {
                return NOTHING;
            }
            return sheets < Disclosed.MINIMUM ? new Mark(Kind.FEW, null) : new Mark(Kind.KNOWN, sheets);
        }
    }

    /** Among fewer sheets a mark would leave fewer than five numbers to choose from. */
    private static final int FEWEST = 2 * Disclosed.MINIMUM;

    /**
     * Ratings that fewer people gave throughout do not count: beside the statements' figures, five sheets of which one has another
     * rating than four would tell that one from its first answer to its last. Nor do they hide the others, which would tell of them too.
     *
     * @param judged sheets that have ratings enough; the others are in none of the numbers
     * @param byRating sheets with the same rating throughout, a number for each such rating
     */
    static SeriesFigure of(long judged, Collection<Long> byRating, long repeated) {
        if (judged < FEWEST) {
            return NONE;
        }
        long straight = byRating.stream()
                .mapToLong(Long::longValue)
                .filter(sheets -> sheets >= Disclosed.MINIMUM)
                .sum();
        long others = judged - straight - repeated;
        return new SeriesFigure(Mark.of(straight, others + repeated), Mark.of(repeated, others));
    }
}
