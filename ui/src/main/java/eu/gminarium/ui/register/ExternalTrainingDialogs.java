package eu.gminarium.ui.register;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.programme.Topic;
import eu.gminarium.programme.plan.Topics;
import eu.gminarium.programme.staff.Employee;
import eu.gminarium.programme.staff.Employees;
import eu.gminarium.training.cost.ExternalTraining;
import eu.gminarium.training.cost.ExternalTrainings;
import eu.gminarium.training.register.TrainingRegister;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The form of a training that an office arranged by itself. */
@Prototype
final class ExternalTrainingDialogs {

    private static final int TEXT_LENGTH = 200;
    private static final int NUMBER_LENGTH = 100;
    private static final int MOST_DAYS = 366;
    private static final int MOST_HOURS = 1000;

    private final ExternalTrainings trainings;
    private final Employees employees;
    private final Topics topics;
    private final TrainingRegister register;

    ExternalTrainingDialogs(
            ExternalTrainings trainings, Employees employees, Topics topics, TrainingRegister register) {
        this.trainings = trainings;
        this.employees = employees;
        this.topics = topics;
        this.register = register;
    }

    FormDialog<ExternalForm> add(Runnable then) {
        return form("register.external.new", null, form -> {
            ExternalTraining added = trainings.add(form.toInput());
            Notices.success(Texts.t("register.external.saved", added.title()));
            then.run();
        });
    }

    FormDialog<ExternalForm> change(ExternalTraining training, Runnable then) {
        Topic topic = topics.list().stream()
                .filter(each -> each.code().equals(training.topicCode()))
                .findFirst()
                .orElse(null);
        return form("register.external.change", training.topicCode(), form -> {
                    trainings.change(training.id(), training.version(), form.toInput());
                    Notices.success(Texts.t("register.external.saved", form.title()));
                    then.run();
                })
                .read(ExternalForm.of(training, employees.get(training.employee()), topic));
    }

    void remove(ExternalTraining training, Runnable then) {
        Confirm.danger(
                Texts.t("register.external.remove.question", training.title()),
                Texts.t("register.external.remove.consequence"),
                Texts.t("register.remove"),
                () -> {
                    trainings.remove(training.id(), training.version());
                    Notices.success(Texts.t("register.external.removed", training.title()));
                    then.run();
                });
    }

    private FormDialog<ExternalForm> form(String title, @Nullable String topic, Consumer<ExternalForm> save) {
        var eligible = Amounts.field("register.invoice.eligible");
        eligible.setHelperText(Texts.t("register.external.eligible.help"));
        return new FormDialog<>(Texts.t(title), Texts.t("register.save"), ExternalForm.class, save)
                .required("employee", employee())
                .required("topic", topic(topic))
                .required("title", text("register.external.name", TEXT_LENGTH))
                .required("provider", provider())
                .required("startsOn", Dates.picker(Texts.t("register.external.starts-on")))
                .required("endsOn", Dates.picker(Texts.t("register.external.ends-on")))
                .required("days", Amounts.number("register.external.days", 1, MOST_DAYS))
                .required("teachingHours", Amounts.number("register.external.hours", 1, MOST_HOURS))
                .required("cost", Amounts.field("register.external.cost"))
                .field("eligible", eligible)
                .field("invoiceNumber", text("register.invoice.number", NUMBER_LENGTH))
                .field("invoiceOn", Dates.picker(Texts.t("register.invoice.issued-on")));
    }

    private ComboBox<Employee> employee() {
        return EmployeeField.of(employees, Texts.t("register.external.employee"));
    }

    private ComboBox<Topic> topic(@Nullable String standing) {
        var field = new ComboBox<Topic>(Texts.t("register.external.topic"));
        field.setItems(topics.offered(standing));
        field.setItemLabelGenerator(topic -> Texts.t(topic.name()));
        return field;
    }

    /** An institution that is not in the list can be typed in. */
    private ComboBox<String> provider() {
        var field = new ComboBox<String>(Texts.t("register.external.provider"));
        field.setItems(register.choices(Texts.locale()).providers());
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        return field;
    }

    private static TextField text(String labelKey, int length) {
        var field = new TextField(Texts.t(labelKey));
        field.setMaxLength(length);
        return field;
    }
}
