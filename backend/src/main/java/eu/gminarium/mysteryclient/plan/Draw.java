package eu.gminarium.mysteryclient.plan;

import eu.gminarium.mysteryclient.call.OfficeCall;
import eu.gminarium.mysteryclient.plan.EvenShares.Item;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Calls that get something each, among calls that have it already. */
final class Draw {

    private final List<Office> offices;
    private final List<OfficeCall> present;
    private final Random random;
    private final Map<OfficeId, Integer> groups = new HashMap<>();

    /**
     * @param offices the office of each call
     * @param present calls that count
     */
    Draw(List<Office> offices, List<OfficeCall> present, Random random) {
        this.offices = offices;
        this.present = present;
        this.random = random;
        offices.forEach(office -> groups.putIfAbsent(office.id(), groups.size()));
    }

    Office office(int at) {
        return offices.get(at);
    }

    /**
     * One option for each call.
     *
     * @param had what the present calls have
     * @throws NobodyToAssign if none fits a call
     */
    <T> List<T> share(List<T> options, Function<OfficeCall, @Nullable T> had, BiPredicate<Integer, T> fits) {
        int[] load = new int[options.size()];
        int[][] used = new int[groups.size()][options.size()];
        for (OfficeCall call : present) {
            int option = options.indexOf(had.apply(call));
            if (option >= 0) {
                load[option]++;
                count(used, call.office(), option);
            }
        }
        List<Item> items = IntStream.range(0, offices.size())
                .mapToObj(at -> item(at, options, fits))
                .toList();
        return IntStream.of(new EvenShares(load, used, random).share(items))
                .mapToObj(options::get)
                .toList();
    }

    private void count(int[][] used, OfficeId office, int option) {
        Integer group = groups.get(office);
        if (group != null) {
            used[group][option]++;
        }
    }

    private <T> Item item(int at, List<T> options, BiPredicate<Integer, T> fits) {
        int[] fitting = new int[options.size()];
        int found = 0;
        for (int option = 0; option < fitting.length; option++) {
            if (fits.test(at, options.get(option))) {
                fitting[found++] = option;
            }
        }
        if (found == 0) {
            throw new NobodyToAssign(offices.get(at).displayName());
        }
        return new Item(Objects.requireNonNull(groups.get(offices.get(at).id())), Arrays.copyOf(fitting, found));
    }
}
