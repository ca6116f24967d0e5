package eu.gminarium.ui.participant;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.programme.Topic;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.Topics;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.training.projectindicator.IndicatorKind;
import eu.gminarium.training.projectindicator.Measure;
import eu.gminarium.training.projectindicator.ProjectIndicator;
import eu.gminarium.training.projectindicator.ProjectIndicatorInput;
import eu.gminarium.training.projectindicator.ProjectIndicators;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The form of a project indicator. */
@Prototype
final class IndicatorDialogs {

    private static final int NAME_LENGTH = 200;
    private static final int MOST_PEOPLE = 1_000_000;

    private final ProjectIndicators indicators;
    private final Topics topics;

    IndicatorDialogs(ProjectIndicators indicators, Topics topics) {
        this.indicators = indicators;
        this.topics = topics;
    }

    /** The fields of an indicator; the name is written in the language of the screen. */
    record Form(
            String code,
            @Nullable IndicatorKind kind,
            String name,
            @Nullable Measure measure,
            @Nullable Topic topic,
            Integer baseline,
            Integer target,
            @Nullable Integer targetWomen,
            @Nullable Integer targetMen) {

        /** @param present texts in other languages, which stay */
        ProjectIndicatorInput toInput(Map<String, String> present) {
            Map<String, String> names = new HashMap<>(present);
            names.put(Texts.locale().getLanguage(), name);
            return new ProjectIndicatorInput(
                    code,
                    Objects.requireNonNull(kind),
                    new LocalizedText(names),
                    Objects.requireNonNull(measure),
                    topic == null ? null : topic.code(),
                    baseline,
                    target,
                    targetWomen,
                    targetMen);
        }
    }

    FormDialog<Form> add(ProgrammeId programme, Runnable then) {
        return form("register.indicator.new", null, form -> {
                    indicators.add(programme, form.toInput(Map.of()));
                    Notices.success(Texts.t("register.indicator.saved", form.name()));
                    then.run();
                })
                .read(new Form("", null, "", Measure.PARTICIPANTS, null, 0, 0, null, null));
    }

    FormDialog<Form> change(ProjectIndicator present, Runnable then) {
        Topic topic = topics.list().stream()
                .filter(each -> each.code().equals(present.topicCode()))
                .findFirst()
                .orElse(null);
        return form("register.indicator.change", present.topicCode(), form -> {
                    indicators.change(
                            present.id(),
                            present.version(),
                            form.toInput(present.name().byLanguage()));
                    Notices.success(Texts.t("register.indicator.saved", form.name()));
                    then.run();
                })
                .read(new Form(
                        present.code(),
                        present.kind(),
                        Texts.t(present.name()),
                        present.measure(),
                        topic,
                        present.baseline(),
                        present.target(),
                        present.targetWomen(),
                        present.targetMen()));
    }

    void remove(ProjectIndicator indicator, Runnable then) {
        String name = Texts.t(indicator.name());
        Confirm.danger(
                Texts.t("register.indicator.remove.question", name),
                Texts.t("register.indicator.remove.consequence"),
                Texts.t("register.remove"),
                () -> {
                    indicators.remove(indicator.id(), indicator.version());
                    Notices.success(Texts.t("register.indicator.removed", name));
                    then.run();
                });
    }

    private FormDialog<Form> form(String title, @Nullable String topic, Consumer<Form> save) {
        var code = new TextField(Texts.t("register.indicator.code"));
        code.setHelperText(Texts.t("register.indicator.code.help"));
        var name = new TextField(Texts.t("register.indicator.name"));
        name.setMaxLength(NAME_LENGTH);
        return new FormDialog<>(Texts.t(title), Texts.t("register.save"), Form.class, save)
                .required("name", name)
                .required("code", code)
                .required("kind", choice("register.indicator.kind", IndicatorKind.values()))
                .required("measure", choice("register.indicator.measure", Measure.values()))
                .field("topic", topic(topic))
                .required("baseline", number("register.indicator.baseline"))
                .required("target", number("register.indicator.target"))
                .field("targetWomen", number("register.indicator.target-women"))
                .field("targetMen", number("register.indicator.target-men"));
    }

    @SafeVarargs
    private static <T extends Enum<T>> Select<T> choice(String key, T... values) {
        var field = new Select<T>();
        field.setLabel(Texts.t(key));
        field.setItems(values);
        field.setItemLabelGenerator(value -> Texts.t(key + "." + value.name()));
        return field;
    }

    private ComboBox<Topic> topic(@Nullable String standing) {
        var field = new ComboBox<Topic>(Texts.t("register.indicator.topic"));
        field.setItems(topics.offered(standing));
        field.setItemLabelGenerator(topic -> Texts.t(topic.name()));
        field.setPlaceholder(Texts.t("register.indicator.topic.any"));
        field.setClearButtonVisible(true);
        return field;
    }

    private static IntegerField number(String key) {
        var field = new IntegerField(Texts.t(key));
        field.setMin(0);
        field.setMax(MOST_PEOPLE);
        return field;
    }
}
