package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.MeasurementRevision;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The form of one measurement: the value or why there is none, with last year's value beside. */
final class MeasurementDialog {

    private static final List<MissingReason> REASONS = List.of(
            MissingReason.NOT_MEASURED,
            MissingReason.NOT_APPLICABLE,
            MissingReason.NOT_COMPARABLE,
            MissingReason.NOT_REPORTED);

    private final IndicatorDefinition card;
    private final Wording figures;
    private final Function<MeasuredValue, List<String>> asked;
    private final FormDialog<MeasurementForm> dialog;
    private final BigDecimalField value;
    private final BigDecimalField numerator = decimal("benchmark.measurement.numerator");
    private final BigDecimalField denominator = decimal("benchmark.measurement.denominator");
    private final Select<MissingReason> reason = reason();
    private final QuestionList questions = new QuestionList();

    /**
     * @param before what stands for the year before
     * @param asked what is asked about a value in the card's unit, each a sentence
     * @param statuses which ones the person may give
     */
    MeasurementDialog(
            String title,
            IndicatorDefinition card,
            Wording figures,
            String before,
            Function<MeasuredValue, List<String>> asked,
            List<MeasurementStatus> statuses,
            Consumer<MeasurementForm> save) {
        this.card = card;
        this.figures = figures;
        this.asked = asked;
        this.value = value(before);
        this.dialog = new FormDialog<>(title, Texts.t("benchmark.measurement.save"), MeasurementForm.class, save);
        dialog.explain(new Paragraph(Texts.t(card.definition())))
                .field("value", value)
                .field("missingReason", reason)
                .field("numerator", numerator)
                .field("denominator", denominator)
                .explain(questions)
                .field("n", sample())
                .required(
                        "certainty",
                        Choices.of(
                                "benchmark.measurement.certainty", "benchmark.certainty.", List.of(Certainty.values())))
                .field("confidential", new Checkbox(Texts.t("benchmark.measurement.confidential")))
                .required("status", Choices.of("benchmark.measurement.status", "benchmark.status.", statuses))
                .field("note", new TextArea(Texts.t("benchmark.measurement.note")));
        Stream.of(value, numerator, denominator).forEach(field -> field.addValueChangeListener(typed -> ask()));
        reason.addValueChangeListener(chosen -> ask());
    }

    /** What cannot be a value yet is not asked about. */
    private void ask() {
        var typed = new MeasurementForm(
                value.getValue(),
                numerator.getValue(),
                denominator.getValue(),
                null,
                reason.getValue(),
                null,
                Certainty.FINAL,
                false,
                MeasurementStatus.DRAFT);
        try {
            questions.show(asked.apply(typed.toMeasured(card.unit()).in(card.unit())));
        } catch (InvalidField unfinished) {
            questions.show(List.of());
        }
    }

    /** Opens with what stands now and what stood before. */
    void open(MeasurementForm now, List<MeasurementRevision> revisions, ZoneId zone) {
        if (revisions.size() > 1) {
            var list = new UnorderedList();
            revisions.reversed().forEach(revision -> list.add(new ListItem(line(revision, zone))));
            dialog.explain(new NativeDetails(Texts.t("benchmark.measurement.revisions", revisions.size()), list));
        }
        dialog.read(now).open();
    }

    private String line(MeasurementRevision revision, ZoneId zone) {
        BigDecimal value = revision.value().value();
        MissingReason reason = revision.value().missingReason();
        String words = value == null
                ? Texts.t("benchmark.missing." + (reason == null ? MissingReason.NOT_ENTERED : reason))
                : figures.value(card, value.doubleValue());
        return Texts.t(
                "benchmark.measurement.revision",
                revision.number(),
                words,
                Texts.t("benchmark.status." + revision.status()),
                Texts.dateTime(revision.at(), zone));
    }

    private BigDecimalField value(String before) {
        String unit = figures.unit(card);
        var field = new BigDecimalField(Texts.t("benchmark.measurement.value", unit));
        field.setLocale(Texts.locale());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setHelperText(before);
        if (card.unit() == IndicatorUnit.SHARE) {
            field.setPlaceholder(Texts.t("benchmark.measurement.percent"));
        }
        return field;
    }

    private static BigDecimalField decimal(String key) {
        var field = new BigDecimalField(Texts.t(key));
        field.setLocale(Texts.locale());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    private static IntegerField sample() {
        var field = new IntegerField(Texts.t("benchmark.measurement.n"));
        field.setHelperText(Texts.t("benchmark.measurement.n.help"));
        return field;
    }

    private static Select<MissingReason> reason() {
        return Choices.optional(
                Choices.of("benchmark.measurement.reason", "benchmark.missing.", REASONS),
                "benchmark.measurement.reason.none");
    }
}
