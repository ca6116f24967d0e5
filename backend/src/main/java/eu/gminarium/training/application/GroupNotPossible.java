package eu.gminarium.training.application;

import eu.gminarium.shared.problem.Problem;
import java.util.List;
import java.util.Map;

/** Not everybody could be put forward or would find a place, and it was to be all or nobody. */
public final class GroupNotPossible extends Problem {

    private static final long serialVersionUID = 1L;

    private final int fitting;
    private final transient List<GroupEntry> refused;

    GroupNotPossible(int people, int fitting, List<GroupEntry> refused) {
        super("group-not-possible", Category.CONFLICT, people, fitting, refused.size());
        this.fitting = fitting;
        this.refused = List.copyOf(refused);
    }

    @Override
    public Map<String, Object> details() {
        List<Map<String, String>> who = refused.stream()
                .map(entry -> {
                    Problem why = entry.refusal();
                    return Map.of(
                            "employeeId", entry.employee().value().toString(), "code", why == null ? "" : why.code());
                })
                .toList();
        return Map.of("fitting", fitting, "refused", who);
    }
}
