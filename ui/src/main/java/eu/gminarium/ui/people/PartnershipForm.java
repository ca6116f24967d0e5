package eu.gminarium.ui.people;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.gminarium.shared.i18n.Folding;
import eu.gminarium.tenancy.NewPartnership;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** What the dialog for a new partnership holds; its country fills in zone, currency and language. */
public record PartnershipForm(
        String name, String slug, Country country, String zone, String currency, String language, boolean demo) {

    private static final int NAME_LENGTH = 200;
    private static final int SLUG_LENGTH = 40;
    private static final String SLUG = "[a-z][a-z0-9-]{1,39}";
    private static final String ZONE = "Europe/[A-Z][A-Za-z_]+";
    private static final List<String> CURRENCIES = List.of("PLN", "CZK", "EUR");

    static FormDialog<PartnershipForm> creating(Consumer<PartnershipForm> save) {
        var name = new TextField(Texts.t("operator.partnership.name"));
        name.setMaxLength(NAME_LENGTH);
        name.setPlaceholder(Texts.t("operator.partnership.name.example"));
        var slug = new TextField(Texts.t("operator.partnership.slug"));
        slug.setHelperText(Texts.t("operator.partnership.slug.help"));
        slug.setMaxLength(SLUG_LENGTH);
        suggest(name, slug);
        var zone = zones();
        var currency = currencies();
        var language = new LanguageSelect(Texts.t("operator.partnership.language"));
        language.setHelperText(Texts.t("operator.partnership.language.help"));
        var demo = new Checkbox(Texts.t("operator.partnership.demo"));
        demo.setHelperText(Texts.t("operator.partnership.demo.help"));
        return new FormDialog<>(
                        Texts.t("operator.partnership.new"),
                        Texts.t("operator.partnership.create"),
                        PartnershipForm.class,
                        save)
                .required("name", name)
                .field(
                        "slug",
                        slug,
                        builder -> builder.asRequired(Texts.t("common.required"))
                                .withValidator(
                                        typed -> ((String) typed).matches(SLUG),
                                        Texts.t("operator.partnership.slug.invalid")))
                .required("country", countries(zone, currency, language))
                .required("language", language)
                .required("zone", zone)
                .required("currency", currency)
                .field("demo", demo)
                .read(defaults(Country.ofReader()));
    }

    private static PartnershipForm defaults(Country country) {
        return new PartnershipForm("", "", country, country.zone(), country.currency(), country.language(), false);
    }

    /** Follows the name until the person writes an address of their own. */
    private static void suggest(TextField name, TextField slug) {
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(typed -> {
            if (slug.getValue().equals(slugOf(typed.getOldValue()))) {
                slug.setValue(slugOf(typed.getValue()));
            }
        });
    }

    /** {@code Powiat tarnogórski} becomes {@code powiat-tarnogorski}. */
    private static String slugOf(String name) {
        String words = Folding.fold(name).replace(' ', '-').replaceFirst("^[0-9-]+", "");
        return words.substring(0, Math.min(words.length(), SLUG_LENGTH)).replaceFirst("-$", "");
    }

    private static Select<Country> countries(
            HasValue<?, String> zone, HasValue<?, String> currency, HasValue<?, String> language) {
        var field = new Select<Country>();
        field.setLabel(Texts.t("operator.partnership.country"));
        field.setItems(Country.values());
        field.setItemLabelGenerator(Country::displayName);
        field.addValueChangeListener(chosen -> {
            zone.setValue(chosen.getValue().zone());
            currency.setValue(chosen.getValue().currency());
            language.setValue(chosen.getValue().language());
        });
        return field;
    }

    private static ComboBox<String> zones() {
        var field = new ComboBox<String>(Texts.t("operator.partnership.zone"));
        field.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches(ZONE))
                .sorted()
                .toList());
        field.setHelperText(Texts.t("operator.partnership.zone.help"));
        return field;
    }

    private static Select<String> currencies() {
        var field = new Select<String>();
        field.setLabel(Texts.t("operator.partnership.currency"));
        field.setItems(CURRENCIES);
        return field;
    }

    NewPartnership toInput() {
        return new NewPartnership(slug, name, zone, currency, language, demo);
    }
}
