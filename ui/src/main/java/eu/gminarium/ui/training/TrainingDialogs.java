package eu.gminarium.ui.training;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.programme.Topic;
import eu.gminarium.programme.plan.Topics;
import eu.gminarium.security.Access;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.training.catalogue.Provider;
import eu.gminarium.training.catalogue.Providers;
import eu.gminarium.training.catalogue.Training;
import eu.gminarium.training.catalogue.TrainingChange;
import eu.gminarium.training.catalogue.Trainings;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The form of a training, for a new one and for changes. */
@Prototype
final class TrainingDialogs {

    private static final int TITLE_LENGTH = 200;
    private static final int GOALS_LENGTH = 4000;
    private static final int MOST_HOURS = 1000;
    private static final int ALL = 100;

    private final Trainings trainings;
    private final Providers providers;
    private final Topics topics;

    TrainingDialogs(Trainings trainings, Providers providers, Topics topics) {
        this.trainings = trainings;
        this.providers = providers;
        this.topics = topics;
    }

    FormDialog<TrainingForm> add(Consumer<Training> then) {
        return form("training.new", "training.new.action", input -> {
            Training added = trainings.add(input.toInput(currency()));
            Notices.success(Texts.t("training.saved", added.title()));
            then.accept(added);
        });
    }

    FormDialog<TrainingForm> change(Training training, Consumer<Training> then) {
        return form("training.change", "training.save", input -> {
                    TrainingChange change = TrainingChange.of(input.toInput(currency()), training.version());
                    Training changed = trainings.change(training.id(), change);
                    Notices.success(Texts.t("training.saved", changed.title()));
                    then.accept(changed);
                })
                .read(TrainingForm.of(training));
    }

    private FormDialog<TrainingForm> form(String title, String action, Consumer<TrainingForm> save) {
        var name = new TextField(Texts.t("training.title"));
        name.setMaxLength(TITLE_LENGTH);
        var goals = new TextArea(Texts.t("training.goals"));
        goals.setMaxLength(GOALS_LENGTH);
        var trainer = new TextField(Texts.t("training.trainer"));
        trainer.setMaxLength(TITLE_LENGTH);
        return new FormDialog<>(Texts.t(title), Texts.t(action), TrainingForm.class, save)
                .required("title", name)
                .required("topic", topic())
                .field("goals", goals)
                .required("language", language())
                .required("provider", provider())
                .field("trainer", trainer)
                .field(
                        "price",
                        price(),
                        builder -> builder.asRequired(Texts.t("common.required"))
                                .withValidator(TrainingDialogs::isMoney, Texts.t("training.error.money")))
                .required("teachingHours", number("training.hours", 1, MOST_HOURS))
                .required("thresholdPercent", number("training.threshold", 0, ALL));
    }

    private ComboBox<String> topic() {
        Map<String, String> names =
                topics.list().stream().collect(Collectors.toMap(Topic::code, topic -> Texts.t(topic.name())));
        var field = new ComboBox<String>(Texts.t("training.topic"));
        field.setItems(names.keySet());
        field.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        return field;
    }

    /** An institution that is not in the list can be typed in. */
    private ComboBox<String> provider() {
        var field = new ComboBox<String>(Texts.t("training.provider"));
        field.setItems(providers.all().stream().map(Provider::name).toList());
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        field.setHelperText(Texts.t("training.provider.help"));
        return field;
    }

    private static Select<String> language() {
        var field = new Select<String>();
        field.setLabel(Texts.t("training.language"));
        field.setItems(Languages.ALL.stream().map(Locale::getLanguage).toList());
        field.setItemLabelGenerator(code -> Languages.byCode(code).getDisplayLanguage(Texts.locale()));
        return field;
    }

    private static BigDecimalField price() {
        var field = new BigDecimalField(Texts.t("training.price"));
        field.setLocale(Texts.locale());
        field.setSuffixComponent(Words.quiet(currency().getCurrencyCode()));
        field.setHelperText(Texts.t("training.price.help"));
        return field;
    }

    private static boolean isMoney(Object amount) {
        return ((BigDecimal) amount).stripTrailingZeros().scale() <= currency().getDefaultFractionDigits();
    }

    private static IntegerField number(String key, int least, int most) {
        var field = new IntegerField(Texts.t(key));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }

    private static Currency currency() {
        return Access.current().requirePartnership().currency();
    }
}
