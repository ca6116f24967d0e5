package eu.gminarium.ui.helm;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The Kubernetes objects that a chart was rendered to. */
record RenderedChart(List<Node> objects) {

    static RenderedChart parse(String yaml) {
        var documents = new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(yaml);
        return new RenderedChart(StreamSupport.stream(documents.spliterator(), false)
                .map(Node::new)
                .toList());
    }

    List<String> kinds() {
        return objects.stream().map(object -> object.text("kind")).toList();
    }

    List<Node> ofKind(String kind) {
        return objects.stream()
                .filter(object -> object.text("kind").equals(kind))
                .toList();
    }

    Node container() {
        return ofKind("Deployment")
                .getFirst()
                .at("spec", "template", "spec", "containers")
                .first();
    }

    /** The variables of the container; one that comes out of a secret reads {@code secret <name>/<key>}. */
    Map<String, String> environment() {
        return container().at("env").items().stream()
                .collect(Collectors.toMap(variable -> variable.text("name"), RenderedChart::valueOf));
    }

    private static String valueOf(Node variable) {
        if (variable.has("value")) {
            return variable.text("value");
        }
        var reference = variable.at("valueFrom", "secretKeyRef");
        return "secret " + reference.text("name") + "/" + reference.text("key");
    }

    /** A part of a YAML document; what is asked for must be there. */
    record Node(Object value) {

        Node at(String... path) {
            var here = value;
            for (var key : path) {
                here = requireNonNull(((Map<?, ?>) here).get(key), () -> key + " is missing in " + value);
            }
            return new Node(here);
        }

        boolean has(String key) {
            return ((Map<?, ?>) value).containsKey(key);
        }

        String text(String key) {
            return (String) at(key).value;
        }

        List<Node> items() {
            return ((List<?>) value).stream().<Node>map(Node::new).toList();
        }

        Node first() {
            return items().getFirst();
        }
    }
}
