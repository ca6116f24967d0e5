package eu.gminarium.ui.programme;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.programme.Topic;
import eu.gminarium.programme.plan.Topics;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The form of a training topic: its name in up to three languages. */
@Prototype
final class TopicDialogs {

    private static final int LONGEST = 200;

    private final Topics topics;

    TopicDialogs(Topics topics) {
        this.topics = topics;
    }

    /** The name in each language; one is enough. */
    record Form(
            @Nullable String pl,
            @Nullable String cs,
            @Nullable String en) {

        static Form of(Topic topic) {
            Map<String, String> names = topic.name().byLanguage();
            return new Form(names.get("pl"), names.get("cs"), names.get("en"));
        }

        LocalizedText toName() {
            Map<String, String> names = new LinkedHashMap<>();
            put(names, "pl", pl);
            put(names, "cs", cs);
            put(names, "en", en);
            if (names.isEmpty()) {
                throw InvalidField.of("pl", "programme.error.topic-name");
            }
            return new LocalizedText(names);
        }

        private static void put(Map<String, String> names, String language, @Nullable String name) {
            if (name != null && !name.isBlank()) {
                names.put(language, name.strip());
            }
        }
    }

    FormDialog<Form> add(Runnable then) {
        return form("programme.topic.add", "programme.add", input -> {
            Topic added = topics.add(input.toName());
            Notices.success(Texts.t("programme.offices.added", Texts.t(added.name())));
            then.run();
        });
    }

    FormDialog<Form> rename(Topic topic, Runnable then) {
        return form("programme.topic.rename", "programme.save", input -> {
                    topics.put(topic.code(), input.toName());
                    Notices.success(Texts.t("programme.saved"));
                    then.run();
                })
                .read(Form.of(topic));
    }

    private static FormDialog<Form> form(String title, String action, Consumer<Form> save) {
        return new FormDialog<>(Texts.t(title), Texts.t(action), Form.class, save)
                .field("pl", name("programme.topic.pl"))
                .field("cs", name("programme.topic.cs"))
                .field("en", name("programme.topic.en"))
                .explain(new Paragraph(Texts.t("programme.topic.help")));
    }

    private static TextField name(String key) {
        var field = new TextField(Texts.t(key));
        field.setMaxLength(LONGEST);
        return field;
    }
}
