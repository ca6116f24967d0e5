package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
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
import eu.gminarium.ui.common.LocalizedField;
import eu.gminarium.ui.common.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The form of an indicator card, in sections; a field that another choice makes senseless is not there. */
final class CardDialog {

    private static final int MOST_DECIMALS = 6;
    private static final int NAME_LENGTH = 200;

    private final FormDialog<CardForm> dialog;
    private final List<IndicatorArea> areas;
    private final List<IndicatorCard> cards;
    private final TextField code = new TextField(Texts.t("benchmark.card.code"));
    private final Select<ValueSource> source;

    private CardDialog(
            String title,
            List<ValueSource> sources,
            List<IndicatorArea> areas,
            List<IndicatorCard> cards,
            Consumer<CardForm> save) {
        this.areas = areas;
        this.cards = cards;
        this.dialog = new FormDialog<>(title, Texts.t("benchmark.card.save"), CardForm.class, save);
        this.source = Choices.of("benchmark.card.source", "benchmark.source.", sources);
        source.setValue(ValueSource.ENTERED);
        meaning();
        parts();
        counting();
        comparing();
        collecting();
        rules();
    }

    /** A new card, with its code. */
    static FormDialog<CardForm> create(List<IndicatorArea> areas, List<IndicatorCard> cards, Consumer<CardForm> save) {
        List<ValueSource> possible = List.of(ValueSource.ENTERED, ValueSource.IMPORTED, ValueSource.RATIO);
        var form = new CardDialog(Texts.t("benchmark.card.new"), possible, areas, cards, save);
        form.code.setHelperText(Texts.t("benchmark.card.code.help"));
        return form.dialog;
    }

    /** A change of a card, whose code and source stay. */
    static FormDialog<CardForm> change(
            CardForm card, List<IndicatorArea> areas, List<IndicatorCard> cards, Consumer<CardForm> save) {
        List<ValueSource> all = List.of(ValueSource.values());
        var form = new CardDialog(Texts.t("benchmark.card.change"), all, areas, cards, save);
        var redefined = new Checkbox(Texts.t("benchmark.card.redefined"));
        redefined.setHelperText(Texts.t("benchmark.card.redefined.help"));
        form.heading("kind-of-change");
        form.dialog
                .field("redefined", redefined)
                .field("archived", new Checkbox(Texts.t("benchmark.card.archived")))
                .read(card);
        form.code.setReadOnly(true);
        form.source.setReadOnly(true);
        return form.dialog;
    }

    private void meaning() {
        Map<String, String> names = new LinkedHashMap<>();
        areas.forEach(area -> names.put(area.code(), Texts.t(area.name())));
        heading("meaning");
        dialog.required("code", code)
                .required(
                        "area",
                        Choices.of(
                                "benchmark.area", List.copyOf(names.keySet()), each -> names.getOrDefault(each, each)))
                .required("name", line("name"))
                .required("definition", LocalizedField.text(Texts.t("benchmark.card.definition")))
                .required("source", source)
                .field("owner", new TextField(Texts.t("benchmark.card.owner")))
                .field("dataSource", line("dataSource"));
    }

    private void parts() {
        heading("parts");
        Map<String, String> names = new LinkedHashMap<>();
        cards.stream()
                .filter(card -> card.source() != ValueSource.RATIO && !card.archived())
                .forEach(
                        card -> names.put(card.code(), Texts.t(card.definition().name())));
        Stream.of("ratioNumerator", "ratioDenominator").forEach(field -> {
            Select<String> part = Choices.optional(
                    Choices.of(
                            "benchmark.card." + field,
                            List.copyOf(names.keySet()),
                            each -> names.getOrDefault(each, each)),
                    "benchmark.card.ratio.none");
            dialog.field(field, part);
            onlyWhen(source, ValueSource.RATIO, part);
        });
        dialog.explain(new Paragraph(Texts.t("benchmark.card.parts.help")))
                .field("numerator", LocalizedField.text(Texts.t("benchmark.card.numerator")))
                .field("denominator", LocalizedField.text(Texts.t("benchmark.card.denominator")));
    }

    private void counting() {
        heading("counting");
        var decimals = new IntegerField(Texts.t("benchmark.card.decimals"));
        decimals.setMin(0);
        decimals.setMax(MOST_DECIMALS);
        Select<IndicatorUnit> unit =
                Choices.of("benchmark.card.unit", "benchmark.unit-name.", List.of(IndicatorUnit.values()));
        var unitName = line("unitName");
        dialog.required("unit", unit).required("decimals", decimals).field("unitName", unitName);
        onlyWhen(unit, IndicatorUnit.OTHER, unitName);
    }

    private void comparing() {
        heading("comparing");
        Select<Direction> direction =
                Choices.of("benchmark.fact.direction", "benchmark.direction-name.", List.of(Direction.values()));
        Select<Aggregation> aggregation =
                Choices.of("benchmark.fact.aggregation", "benchmark.aggregation.", List.of(Aggregation.values()));
        Select<WeightBy> weight = Choices.optional(
                Choices.of("benchmark.card.weight", "benchmark.weight.", List.of(WeightBy.values())),
                "benchmark.card.weight.none");
        BigDecimalField target = number("target");
        BigDecimalField threshold = number("threshold");
        threshold.setHelperText(Texts.t("benchmark.card.threshold.help"));
        dialog.required("direction", direction)
                .field("target", target)
                .field("changeThreshold", threshold)
                .required("aggregation", aggregation)
                .field("weight", weight);
        onlyWhen(direction, Direction.TARGET, target);
        onlyWhen(aggregation, Aggregation.WEIGHTED, weight);
    }

    private void collecting() {
        heading("collecting");
        var due = new IntegerField(Texts.t("benchmark.card.dueDays"));
        due.setMin(0);
        due.setValue(Collecting.YEARLY.dueDays());
        Select<Frequency> frequency =
                Choices.of("benchmark.card.frequency", "benchmark.frequency.", List.of(Frequency.values()));
        frequency.setValue(Collecting.YEARLY.frequency());
        dialog.required("frequency", frequency)
                .required("dueDays", due)
                .field("validFrom", Dates.picker(Texts.t("benchmark.card.validFrom")));
    }

    private void rules() {
        heading("rules");
        Stream.of("lowest", "highest", "jump").forEach(field -> dialog.field(field, number(field)));
        Stream.of("repeats", "gaps").forEach(field -> {
            var asked = new Checkbox(Texts.t("benchmark.card." + field));
            asked.setHelperText(Texts.t("benchmark.card." + field + ".help"));
            asked.setValue(true);
            dialog.field(field, asked);
        });
    }

    private void heading(String key) {
        dialog.explain(new H3(Texts.t("benchmark.card." + key)));
    }

    private static LocalizedField line(String key) {
        return LocalizedField.line(Texts.t("benchmark.card." + key), NAME_LENGTH);
    }

    private static BigDecimalField number(String key) {
        var number = new BigDecimalField(Texts.t("benchmark.card." + key));
        number.setLocale(Texts.locale());
        return number;
    }

    /** Shows the field only while the choice is the one that it belongs to. */
    private static <E> void onlyWhen(Select<E> choice, E wanted, Component field) {
        field.setVisible(wanted.equals(choice.getValue()));
        choice.addValueChangeListener(event -> field.setVisible(wanted.equals(event.getValue())));
    }
}
