package eu.gminarium.survey.disclosure;

import eu.gminarium.shared.problem.InvalidField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The people who gave certain answers.
 *
 * @param wanted attribute's code to the answer's; who gave none or another is not meant
 */
public record Filter(Map<String, String> wanted) {

    public Filter {
        wanted = Map.copyOf(wanted);
    }

    private static final String SEPARATOR = ":";

    /** Everybody. */
    public static final Filter NONE = new Filter(Map.of());

    /**
     * As addresses write it: {@code age:60-over}.
     *
     * @throws InvalidField if one of them has no colon, or an attribute comes twice
     */
    public static Filter parse(List<String> conditions) {
        Map<String, String> wanted = new HashMap<>();
        for (String condition : conditions) {
            String[] parts = condition.split(SEPARATOR, 2);
            if (parts.length < 2 || wanted.put(parts[0], parts[1]) != null) {
                throw InvalidField.of("filter", "survey.filter.unknown", condition);
            }
        }
        return new Filter(wanted);
    }

    /** The same as {@link #parse} reads it. */
    public List<String> conditions() {
        return wanted.entrySet().stream()
                .map(entry -> entry.getKey() + SEPARATOR + entry.getValue())
                .sorted()
                .toList();
    }

    /** Those of them who also gave this answer. */
    public Filter and(String code, String value) {
        Map<String, String> more = new HashMap<>(wanted);
        more.put(code, value);
        return new Filter(more);
    }

    /** The same without a condition on the attribute. */
    public Filter without(String code) {
        Map<String, String> fewer = new HashMap<>(wanted);
        fewer.remove(code);
        return new Filter(fewer);
    }

    /** The same with conditions on these attributes only. */
    public Filter within(List<Attribute> attributes) {
        Map<String, String> known = new HashMap<>(wanted);
        known.entrySet().removeIf(condition -> !isKnown(attributes, condition.getKey(), condition.getValue()));
        return new Filter(known);
    }

    /** Whether there are such attributes and answers. */
    boolean isKnown(List<Attribute> attributes) {
        return wanted.entrySet().stream()
                .allMatch(condition -> isKnown(attributes, condition.getKey(), condition.getValue()));
    }

    private static boolean isKnown(List<Attribute> attributes, String code, String value) {
        return attributes.stream()
                .anyMatch(attribute ->
                        attribute.code().equals(code) && attribute.values().contains(value));
    }

    /** @throws InvalidField if there is no such attribute or answer */
    void check(List<Attribute> attributes) {
        wanted.forEach((code, value) -> {
            if (!isKnown(attributes, code, value)) {
                throw InvalidField.of("filter", "survey.filter.unknown", code + ":" + value);
            }
        });
    }

    /** @param profile the answers of some people, in the order of the attributes; empty for none */
    boolean matches(List<Attribute> attributes, List<String> profile) {
        for (int i = 0; i < attributes.size(); i++) {
            String value = wanted.get(attributes.get(i).code());
            if (value != null && !value.equals(profile.get(i))) {
                return false;
            }
        }
        return true;
    }
}
