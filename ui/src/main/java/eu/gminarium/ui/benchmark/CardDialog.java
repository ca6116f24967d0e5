package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.benchmark.Aggregation;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.WeightBy;
import eu.gminarium.benchmark.card.Collecting;
import eu.gminarium.benchmark.card.Frequency;
import eu.gminarium.benchmark.card.IndicatorArea;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form of an indicator card: its texts in three languages side by side, and how it is counted. */
final class CardDialog {

    private static final int MOST_DECIMALS = 6;
    private static final List<String> LANGUAGES = List.of("Pl", "Cs", "En");

    private final FormDialog<CardForm> dialog;
    private final List<IndicatorArea> areas;
    private final List<IndicatorCard> cards;

    private CardDialog(String title, List<IndicatorArea> areas, List<IndicatorCard> cards, Consumer<CardForm> save) {
        this.areas = areas;
        this.cards = cards;
        this.dialog = new FormDialog<>(title, Texts.t("benchmark.card.save"), CardForm.class, save);
    }

    /** A new card, with its code. */
    static FormDialog<CardForm> create(List<IndicatorArea> areas, List<IndicatorCard> cards, Consumer<CardForm> save) {
        var form = new CardDialog(Texts.t("benchmark.card.new"), areas, cards, save);
        var code = new TextField(Texts.t("benchmark.card.code"));
        code.setHelperText(Texts.t("benchmark.card.code.help"));
        var source = Choices.of(
                "benchmark.card.source",
                "benchmark.source.",
                List.of(ValueSource.ENTERED, ValueSource.IMPORTED, ValueSource.RATIO));
        source.setValue(ValueSource.ENTERED);
        form.dialog.required("code", code).required("source", source);
        form.fields();
        return form.dialog;
    }

    /** A change of a card, whose code stays. */
    static FormDialog<CardForm> change(
            CardForm card, List<IndicatorArea> areas, List<IndicatorCard> cards, Consumer<CardForm> save) {
        var form = new CardDialog(Texts.t("benchmark.card.change"), areas, cards, save);
        var code = new TextField(Texts.t("benchmark.card.code"));
        var source = Choices.of("benchmark.card.source", "benchmark.source.", List.of(ValueSource.values()));
        form.dialog.field("code", code).required("source", source);
        form.fields();
        var redefined = new Checkbox(Texts.t("benchmark.card.redefined"));
        redefined.setHelperText(Texts.t("benchmark.card.redefined.help"));
        form.dialog
                .explain(new H3(Texts.t("benchmark.card.kind-of-change")))
                .field("redefined", redefined)
                .field("archived", new Checkbox(Texts.t("benchmark.card.archived")));
        form.dialog.read(card);
        code.setReadOnly(true);
        source.setReadOnly(true);
        return form.dialog;
    }

    private void fields() {
        Map<String, String> names =
                areas.stream().collect(Collectors.toMap(IndicatorArea::code, area -> Texts.t(area.name())));
        dialog.required(
                "area",
                Choices.of(
                        "benchmark.area",
                        areas.stream().map(IndicatorArea::code).toList(),
                        code -> names.getOrDefault(code, code)));
        texts("name", false);
        texts("definition", true);
        texts("dataSource", false);
        texts("numerator", false);
        texts("denominator", false);
        ratio();
        counting();
        texts("unitName", false);
        comparing();
        collecting();
        rules();
        dialog.field("owner", new TextField(Texts.t("benchmark.card.owner")))
                .field("validFrom", Dates.picker(Texts.t("benchmark.card.validFrom")));
    }

    private void texts(String field, boolean isLong) {
        dialog.explain(new H3(Texts.t("benchmark.card." + field)));
        LANGUAGES.forEach(language -> {
            String label = Texts.t("benchmark.language." + language);
            if (isLong) {
                dialog.field(field + language, new TextArea(label));
            } else {
                dialog.field(field + language, new TextField(label));
            }
        });
    }

    private void ratio() {
        Map<String, String> names = cards.stream()
                .filter(card -> card.source() != ValueSource.RATIO)
                .collect(Collectors.toMap(
                        IndicatorCard::code, card -> Texts.t(card.definition().name())));
        dialog.explain(new H3(Texts.t("benchmark.card.ratio")));
        Stream.of("ratioNumerator", "ratioDenominator")
                .forEach(field -> dialog.field(
                        field,
                        Choices.optional(
                                Choices.of(
                                        "benchmark.card." + field,
                                        List.copyOf(names.keySet()),
                                        code -> names.getOrDefault(code, code)),
                                "benchmark.card.ratio.none")));
    }

    private void collecting() {
        var due = new IntegerField(Texts.t("benchmark.card.dueDays"));
        due.setMin(0);
        due.setValue(Collecting.YEARLY.dueDays());
        var frequency = Choices.of("benchmark.card.frequency", "benchmark.frequency.", List.of(Frequency.values()));
        frequency.setValue(Collecting.YEARLY.frequency());
        dialog.explain(new H3(Texts.t("benchmark.card.collecting")))
                .required("frequency", frequency)
                .required("dueDays", due);
    }

    private void rules() {
        dialog.explain(new H3(Texts.t("benchmark.card.rules")));
        Stream.of("lowest", "highest", "jump").forEach(field -> {
            var number = new BigDecimalField(Texts.t("benchmark.card." + field));
            number.setLocale(Texts.locale());
            dialog.field(field, number);
        });
    }

    private void counting() {
        var decimals = new IntegerField(Texts.t("benchmark.card.decimals"));
        decimals.setMin(0);
        decimals.setMax(MOST_DECIMALS);
        dialog.explain(new H3(Texts.t("benchmark.card.counting")))
                .required(
                        "unit",
                        Choices.of("benchmark.card.unit", "benchmark.unit-name.", List.of(IndicatorUnit.values())))
                .required("decimals", decimals);
    }

    private void comparing() {
        var threshold = new BigDecimalField(Texts.t("benchmark.card.threshold"));
        threshold.setLocale(Texts.locale());
        threshold.setHelperText(Texts.t("benchmark.card.threshold.help"));
        var target = new BigDecimalField(Texts.t("benchmark.card.target"));
        target.setLocale(Texts.locale());
        dialog.explain(new H3(Texts.t("benchmark.card.comparing")))
                .required(
                        "direction",
                        Choices.of(
                                "benchmark.fact.direction", "benchmark.direction-name.", List.of(Direction.values())))
                .field("target", target)
                .required(
                        "aggregation",
                        Choices.of(
                                "benchmark.fact.aggregation", "benchmark.aggregation.", List.of(Aggregation.values())))
                .field(
                        "weight",
                        Choices.optional(
                                Choices.of("benchmark.card.weight", "benchmark.weight.", List.of(WeightBy.values())),
                                "benchmark.card.weight.none"))
                .field("changeThreshold", threshold);
    }
}
