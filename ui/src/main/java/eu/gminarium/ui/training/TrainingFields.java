package eu.gminarium.ui.training;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder.BindingBuilder;
import eu.gminarium.programme.Topic;
import eu.gminarium.programme.plan.Programme;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.programme.plan.Topics;
import eu.gminarium.security.Access;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.training.catalogue.Provider;
import eu.gminarium.training.catalogue.Providers;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fields that the forms of a training, of a need and of an offer have in common. */
@Prototype
public final class TrainingFields {

    private final Providers providers;
    private final Topics topics;
    private final Programmes programmes;

    TrainingFields(Providers providers, Topics topics, Programmes programmes) {
        this.providers = providers;
        this.topics = topics;
        this.programmes = programmes;
    }

    /** The names of the topics by their codes, in the person's language. */
    public Map<String, String> topicNames() {
        return names(topics.list());
    }

    private static Map<String, String> names(List<Topic> topics) {
        return topics.stream().collect(Collectors.toMap(Topic::code, topic -> Texts.t(topic.name())));
    }

    /** A topic's code; of topics that are no longer offered only the one that stands already. */
    public ComboBox<String> topic(@Nullable String standing) {
        Map<String, String> names = names(topics.offered(standing));
        var field = new ComboBox<String>(Texts.t("training.topic"));
        field.setItems(names.keySet());
        field.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        return field;
    }

    /** A provider's name; an institution that is not in the list can be typed in. */
    public ComboBox<String> provider() {
        var field = new ComboBox<String>(Texts.t("training.provider"));
        field.setItems(providers.all().stream().map(Provider::name).toList());
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        field.setHelperText(Texts.t("training.provider.help"));
        return field;
    }

    ComboBox<ProgrammeId> programme() {
        Map<ProgrammeId, String> names =
                programmes.list().stream().collect(Collectors.toMap(Programme::id, Programme::name));
        var field = new ComboBox<ProgrammeId>(Texts.t("need.training.programme"));
        field.setItems(names.keySet());
        field.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        return field;
    }

    static Select<String> language() {
        var field = new Select<String>();
        field.setLabel(Texts.t("training.language"));
        field.setItems(Languages.ALL.stream().map(Locale::getLanguage).toList());
        field.setItemLabelGenerator(code -> Languages.byCode(code).getDisplayLanguage(Texts.locale()));
        return field;
    }

    /** An amount in the partnership's currency. */
    public static BigDecimalField price(String label) {
        var field = new BigDecimalField(label);
        field.setLocale(Texts.locale());
        field.setSuffixComponent(Words.quiet(currency().getCurrencyCode()));
        return field;
    }

    /** Requires an amount that the partnership's currency has. */
    public static BindingBuilder<Map<String, @Nullable Object>, Object> money(
            BindingBuilder<Map<String, @Nullable Object>, Object> builder) {
        return builder.asRequired(Texts.t("common.required"))
                .withValidator(TrainingFields::isMoney, Texts.t("training.error.money"));
    }

    private static boolean isMoney(Object amount) {
        return ((BigDecimal) amount).stripTrailingZeros().scale() <= currency().getDefaultFractionDigits();
    }

    /** A whole number. */
    public static IntegerField number(String key, int least, int most) {
        var field = new IntegerField(Texts.t(key));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }

    /** One line of text. */
    public static TextField line(String key, int length) {
        var field = new TextField(Texts.t(key));
        field.setMaxLength(length);
        return field;
    }

    /** Several lines of text. */
    public static TextArea lines(String key, int length) {
        var field = new TextArea(Texts.t(key));
        field.setMaxLength(length);
        return field;
    }

    /** The partnership's. */
    public static Currency currency() {
        return Access.current().requirePartnership().currency();
    }
}
