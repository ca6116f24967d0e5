package eu.gminarium.ui.training.planning;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.training.minimum.Measure;
import eu.gminarium.training.minimum.MinimumPlan;
import eu.gminarium.training.minimum.MinimumPlans;
import eu.gminarium.training.minimum.SourceCheck;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.training.TrainingFields;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import java.util.function.Consumer;

/** The forms of a minimum plan: its values, and who compared them with the source. */
@Prototype
final class PlanDialogs {

    private static final int LINE_LENGTH = 200;
    private static final int LONG_LINE = 500;
    private static final int WORDS_LENGTH = 2000;
    private static final int MOST = 10_000;
    private static final int MOST_MONTHS = 240;
    private static final int DAY = 24;
    private static final int COUNTRY_LENGTH = 2;

    private final MinimumPlans plans;
    private final TrainingFields fields;

    PlanDialogs(MinimumPlans plans, TrainingFields fields) {
        this.plans = plans;
        this.fields = fields;
    }

    FormDialog<PlanForm> add(Consumer<MinimumPlan> then) {
        return form("need.minimum.new", "need.minimum.new.action", form -> saved(plans.add(form.toInput()), then));
    }

    FormDialog<PlanForm> change(MinimumPlan plan, Consumer<MinimumPlan> then) {
        return form(
                        "need.minimum.change",
                        "need.save",
                        form -> saved(plans.change(plan.id(), plan.version(), form.toInput()), then))
                .explain(new Paragraph(Texts.t("need.minimum.change.note")))
                .read(PlanForm.of(plan));
    }

    FormDialog<SourceCheck> check(MinimumPlan plan, Consumer<MinimumPlan> then) {
        return new FormDialog<>(
                        Texts.t("need.minimum.check.title"),
                        Texts.t("need.minimum.check.action"),
                        SourceCheck.class,
                        (SourceCheck check) -> saved(plans.check(plan.id(), plan.version(), check), then))
                .explain(new Paragraph(Texts.t("need.minimum.check.lead", plan.sourceUrl())))
                .required("checkedOn", Dates.picker(Texts.t("need.minimum.checked-on")))
                .required("checkedBy", TrainingFields.line("need.minimum.checked-by", LINE_LENGTH));
    }

    private static void saved(MinimumPlan plan, Consumer<MinimumPlan> then) {
        Notices.success(Texts.t("need.minimum.saved", plan.name()));
        then.accept(plan);
    }

    private FormDialog<PlanForm> form(String title, String action, Consumer<PlanForm> save) {
        var country = TrainingFields.line("need.minimum.country", COUNTRY_LENGTH);
        country.setHelperText(Texts.t("need.minimum.country.help"));
        var positions = TrainingFields.lines("need.minimum.positions", WORDS_LENGTH);
        positions.setHelperText(Texts.t("need.minimum.positions.help"));
        var dayHours = TrainingFields.number("need.minimum.day-hours", 1, DAY);
        dayHours.setHelperText(Texts.t("need.minimum.day-hours.help"));
        return new FormDialog<>(Texts.t(title), Texts.t(action), PlanForm.class, save)
                .required("name", TrainingFields.line("need.minimum.name", LINE_LENGTH))
                .required("country", country)
                .required("citation", TrainingFields.line("need.minimum.citation", LONG_LINE))
                .required("sourceUrl", TrainingFields.line("need.minimum.source", LONG_LINE))
                .required("required", TrainingFields.number("need.minimum.required", 1, MOST))
                .required("measure", measure())
                .required("periodMonths", TrainingFields.number("need.minimum.period-months", 1, MOST_MONTHS))
                .field("dayHours", dayHours)
                .field("positions", positions)
                .field("topics", topics())
                .required("validFrom", Dates.picker(Texts.t("need.minimum.valid-from")))
                .field("validTo", Dates.picker(Texts.t("need.minimum.valid-to")));
    }

    private MultiSelectComboBox<String> topics() {
        Map<String, String> names = fields.topicNames();
        var field = new MultiSelectComboBox<String>(Texts.t("need.minimum.topics"));
        field.setItems(names.keySet());
        field.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        field.setHelperText(Texts.t("need.minimum.topics.help"));
        return field;
    }

    private static Select<Measure> measure() {
        var field = new Select<Measure>();
        field.setLabel(Texts.t("need.minimum.measure"));
        field.setItems(Measure.values());
        field.setItemLabelGenerator(value -> Texts.t("need.Measure." + value));
        return field;
    }
}
