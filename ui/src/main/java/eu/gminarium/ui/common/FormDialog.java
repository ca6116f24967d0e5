package eu.gminarium.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.router.BeforeLeaveEvent;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.Problem;
import jakarta.validation.ConstraintViolationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A form in a dialog that fills a service's input record. The fields check what they can; then the service checks
 * again, and whatever it refuses appears in the summary above the fields and at the field it names.
 *
 * @param <T> the input record; every component of it that is a primitive or may not be null needs a required field
 */
public final class FormDialog<T> extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Binder<Map<String, @Nullable Object>> binder = new Binder<>();
    private final transient FormRecord<T> record;
    private final Map<String, Component> fields = new HashMap<>();
    private final ErrorSummary summary = new ErrorSummary();
    private final FormLayout layout = new FormLayout();
    private final transient Consumer<T> save;

    private final Button confirm;

    /** The binder takes what it has handed out for saved, even if the service refused it. */
    private boolean refused;

    /** What is being saved may lead to another page. */
    private boolean saving;

    private transient BooleanSupplier typed = () -> false;

    /**
     * @param title what is being entered
     * @param action the verb on the button
     * @param input the record
     * @param save takes the record; may throw a {@link Problem}, then the dialog stays open
     */
    public FormDialog(String title, String action, Class<T> input, Consumer<T> save) {
        this.record = new FormRecord<>(input);
        this.save = save;
        setWidth("min(44rem, calc(100vw - 2rem))");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(escape -> cancel());
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setExpandColumns(true);
        layout.setColumnWidth("15rem");
        layout.setExpandFields(true);
        add(summary, layout);
        confirm = new Button(action, click -> submit());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(Texts.t("common.cancel"), click -> cancel()), confirm);
    }

    /** A field that may stay empty; the record's component has the given name. */
    public <F extends Component & HasValue<?, ?>> FormDialog<T> field(String name, F field) {
        return field(name, field, builder -> builder);
    }

    /** A field that must be filled. */
    public <F extends Component & HasValue<?, ?>> FormDialog<T> required(String name, F field) {
        return field(name, field, builder -> builder.asRequired(Texts.t("common.required")));
    }

    /**
     * A field with its own checks or conversion.
     *
     * @param name the record's component, also the field's name in the service's {@link InvalidField}
     */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the record's constructor checks the types
    public <F extends Component & HasValue<?, ?>> FormDialog<T> field(
            String name, F field, UnaryOperator<Binder.BindingBuilder<Map<String, @Nullable Object>, Object>> checks) {
        if (!record.has(name)) {
            throw new IllegalArgumentException("no place for the field " + name);
        }
        Binder.BindingBuilder<Map<String, @Nullable Object>, Object> builder = binder.forField((HasValue) field);
        checks.apply(builder).bind(values -> values.get(name), (values, value) -> values.put(name, value));
        fields.put(name, field);
        // What is made of several fields needs the room of two.
        layout.add(field, field instanceof CustomField<?> ? 2 : 1);
        return this;
    }

    /** Colours the button of a step that cannot be taken back. */
    public FormDialog<T> danger() {
        confirm.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    /** Something between the fields: a heading, an explanation. */
    public FormDialog<T> explain(Component text) {
        layout.add(text, 2);
        return this;
    }

    /** Says whether something was typed into what only {@link #explain} has put here. */
    public FormDialog<T> changedWhen(BooleanSupplier typed) {
        this.typed = typed;
        return this;
    }

    /** Fills the fields from a record that is being changed. */
    public FormDialog<T> read(T present) {
        binder.readBean(record.values(present));
        return this;
    }

    private void submit() {
        summary.clear();
        try {
            Map<String, @Nullable Object> values = new HashMap<>();
            binder.writeBean(values);
            refused = true;
            saving = true;
            save.accept(record.of(values));
            close();
        } catch (ValidationException incomplete) {
            summary.show(incomplete.getFieldValidationErrors().stream()
                    .filter(BindingValidationStatus::isError)
                    .map(this::line)
                    .toList());
        } catch (InvalidField invalid) {
            show(invalid);
        } catch (ConstraintViolationException invalid) {
            show(Violations.toRefusal(invalid));
        } catch (Problem problem) {
            summary.show(Problems.text(problem));
        } finally {
            saving = false;
        }
    }

    private ErrorSummary.Line line(BindingValidationStatus<?> status) {
        var field = (Component) status.getField();
        String text = status.getMessage().orElse("");
        return new ErrorSummary.Line(field, label(field) + ": " + text);
    }

    private void show(InvalidField invalid) {
        List<ErrorSummary.Line> lines = invalid.errors().stream()
                .map(error -> {
                    Component field = field(error.field());
                    String text = Problems.text(error);
                    if (field instanceof HasValidation validated) {
                        validated.setErrorMessage(text);
                        validated.setInvalid(true);
                    }
                    return new ErrorSummary.Line(field, field == null ? text : label(field) + ": " + text);
                })
                .toList();
        summary.show(lines);
    }

    /** A part of a field, such as one language of a name, is told at the field itself. */
    private @Nullable Component field(String name) {
        Component field = fields.get(name);
        return field == null ? fields.get(name.split("[.\\[]", 2)[0]) : field;
    }

    private static String label(Component field) {
        return field.getElement().getProperty("label", "");
    }

    /** Asks whoever leaves the page below, such as by the browser's way back, what it asks whoever cancels. */
    public void askBefore(BeforeLeaveEvent leaving) {
        UnsavedChanges.ask(leaving, isOpened() && !saving && changed());
    }

    private boolean changed() {
        return binder.hasChanges() || refused || typed.getAsBoolean();
    }

    private void cancel() {
        if (changed()) {
            Confirm.danger(
                    Texts.t("common.discard.question"),
                    Texts.t("common.discard.consequence"),
                    Texts.t("common.discard.action"),
                    this::close);
        } else {
            close();
        }
    }
}
