package eu.gminarium.ui.mysteryclient;

import com.vaadin.flow.component.select.Select;
import eu.gminarium.programme.Topic;
import eu.gminarium.programme.plan.Topics;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.ui.common.Texts;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fields for picking a training topic. */
@Singleton
public final class TopicChoice {

    private final Topics topics;

    TopicChoice(Topics topics) {
        this.topics = topics;
    }

    /** Every topic, archived ones too. */
    public List<Topic> all() {
        return topics.list();
    }

    /** A field that may stay empty. */
    public Select<Topic> field() {
        var select = new Select<Topic>();
        select.setLabel(Texts.t("mystery.topic"));
        select.setItems(byName());
        select.setItemLabelGenerator(topic -> topic == null ? "" : label(topic));
        select.setEmptySelectionAllowed(true);
        return select;
    }

    private List<Topic> byName() {
        return all().stream()
                .sorted(Comparator.comparing(TopicChoice::label, Formats.collator(Texts.locale())))
                .toList();
    }

    /** What has an archived topic keeps it, so that it stays in the list. */
    private static String label(Topic topic) {
        String name = Texts.t(topic.name());
        return topic.archived() ? name + " · " + Texts.t("programme.topic.archived") : name;
    }

    /** The same, for records that hold only the code. */
    public Select<String> codeField() {
        List<Topic> topics = byName();
        Map<String, Topic> byCode = topics.stream().collect(Collectors.toMap(Topic::code, Function.identity()));
        var select = new Select<String>();
        select.setLabel(Texts.t("mystery.topic"));
        select.setItems(topics.stream().map(Topic::code).toList());
        select.setItemLabelGenerator(code -> {
            Topic topic = code == null ? null : byCode.get(code);
            return topic == null ? "" : label(topic);
        });
        select.setEmptySelectionAllowed(true);
        return select;
    }
}
