package eu.gminarium.mysteryclient.script.library;

import eu.gminarium.mysteryclient.script.NewCriterion;
import eu.gminarium.mysteryclient.script.NewScenario;
import eu.gminarium.shared.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * What became of a script's scenarios and criteria from one version to the next; each is told by its title or name.
 *
 * @param changed under the same code as before, but with other words, rules or weights
 * @param dropped as they were called before
 */
public record ScriptChange(List<LocalizedText> added, List<LocalizedText> changed, List<LocalizedText> dropped) {

    public ScriptChange {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        dropped = List.copyOf(dropped);
    }

    public static ScriptChange between(ScriptContent before, ScriptContent now) {
        Map<String, Part> earlier = parts(before);
        Map<String, Part> later = parts(now);
        return new ScriptChange(
                names(later, (code, part) -> !earlier.containsKey(code)),
                names(later, (code, part) -> earlier.containsKey(code) && !part.equals(earlier.get(code))),
                names(earlier, (code, part) -> !later.containsKey(code)));
    }

    /** Whether no scenario and no criterion changed; title, channel and order still may have. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && dropped.isEmpty();
    }

    private static List<LocalizedText> names(Map<String, Part> parts, BiPredicate<String, Part> wanted) {
        return parts.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey(), entry.getValue()))
                .map(entry -> entry.getValue().name())
                .toList();
    }

    private static Map<String, Part> parts(ScriptContent content) {
        Map<String, Part> parts = new LinkedHashMap<>();
        Stream.concat(
                        content.scenarios().stream().map(Part::of),
                        content.criteria().stream().map(Part::of))
                .forEach(part -> parts.put(part.key(), part));
        return parts;
    }

    private record Part(String key, LocalizedText name, Object whole) {

        static Part of(NewScenario scenario) {
            return new Part("scenario " + scenario.code(), scenario.title(), scenario);
        }

        static Part of(NewCriterion criterion) {
            return new Part("criterion " + criterion.code(), criterion.name(), criterion);
        }
    }
}
