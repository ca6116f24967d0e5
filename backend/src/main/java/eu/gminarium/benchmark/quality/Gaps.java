package eu.gminarium.benchmark.quality;

import eu.gminarium.benchmark.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Periods in which an office has nothing, though it has something before and after, or has always had a value. */
final class Gaps {

    /** A period in which fewer offices than this share have a value is nobody's gap. */
    private static final double USUAL = 0.5;

    /** So many periods without a break make an office one that always reports. */
    private static final int ALWAYS = 3;

    private final IndicatorValues values;

    Gaps(IndicatorValues values) {
        this.values = values;
    }

    /** The gaps in these periods, if the card asks about them. */
    List<Flag> in(Set<Period> periods) {
        if (!values.rules().gaps()) {
            return List.of();
        }
        List<Flag> found = new ArrayList<>();
        for (int column = 0; column < values.periods(); column++) {
            if (periods.contains(values.allPeriods().get(column)) && usual(column)) {
                for (int row = 0; row < values.offices(); row++) {
                    if (gap(row, column)) {
                        found.add(flag(row, column));
                    }
                }
            }
        }
        return found;
    }

    private boolean usual(int column) {
        int known = 0;
        for (int row = 0; row < values.offices(); row++) {
            known += values.known(row, column) ? 1 : 0;
        }
        return known >= USUAL * values.offices();
    }

    private boolean gap(int row, int column) {
        if (values.known(row, column) || values.explained(row, column) || column == 0) {
            return false;
        }
        boolean last = column == values.periods() - 1;
        return last ? always(row, column) : earlier(row, column) >= 0 && later(row, column);
    }

    private boolean always(int row, int column) {
        if (column < ALWAYS) {
            return false;
        }
        for (int back = 1; back <= ALWAYS; back++) {
            if (!values.known(row, column - back)) {
                return false;
            }
        }
        return true;
    }

    private boolean later(int row, int column) {
        for (int next = column + 1; next < values.periods(); next++) {
            if (values.known(row, next)) {
                return true;
            }
        }
        return false;
    }

    private int earlier(int row, int column) {
        int found = column - 1;
        while (found >= 0 && !values.known(row, found)) {
            found--;
        }
        return found;
    }

    private Flag flag(int row, int column) {
        Place place = values.place(row, column);
        return new Flag(
                FlagKind.GAP,
                values.indicator(),
                place.office(),
                place.period(),
                null,
                List.of(values.behind(row, earlier(row, column))),
                0);
    }
}
