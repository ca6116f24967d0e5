package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.script.Criterion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which criteria two audits have in common, by code. Only what asks the same and is scored alike is compared; words have no score.
 *
 * @param same of the later audit, in its order; another weight or topic is no other question
 * @param changed of the later audit: the code is known, but the question or the way of scoring is another
 * @param added only in the later audit
 * @param gone only in the earlier one
 */
public record ComparedCriteria(
        List<Criterion> same, List<Criterion> changed, List<Criterion> added, List<Criterion> gone) {

    public ComparedCriteria {
        same = List.copyOf(same);
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    static ComparedCriteria of(List<Criterion> allEarlier, List<Criterion> allLater) {
        List<Criterion> earlier = scored(allEarlier);
        List<Criterion> later = scored(allLater);
        Map<String, Criterion> before = byCode(earlier);
        Map<String, Criterion> after = byCode(later);
        Map<Boolean, List<Criterion>> known = later.stream()
                .filter(now -> before.containsKey(now.code()))
                .collect(Collectors.partitioningBy(now -> {
                    Criterion then = before.get(now.code());
                    return then != null
                            && then.kind() == now.kind()
                            && Objects.equals(then.limit(), now.limit())
                            && then.text().equals(now.text());
                }));
        return new ComparedCriteria(
                known.getOrDefault(true, List.of()),
                known.getOrDefault(false, List.of()),
                later.stream().filter(now -> !before.containsKey(now.code())).toList(),
                earlier.stream().filter(then -> !after.containsKey(then.code())).toList());
    }

    /** Whether all of both audits are compared. */
    public boolean whole() {
        return changed.isEmpty() && added.isEmpty() && gone.isEmpty();
    }

    private static List<Criterion> scored(List<Criterion> criteria) {
        return criteria.stream().filter(each -> each.kind().hasPoints()).toList();
    }

    private static Map<String, Criterion> byCode(List<Criterion> criteria) {
        return criteria.stream().collect(Collectors.toMap(Criterion::code, Function.identity()));
    }
}
