package eu.gminarium.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.Problem;
import jakarta.validation.ConstraintViolationException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final Binder<T> binder;
    private final Map<String, Component> fields = new HashMap<>();
    private final transient Map<String, @Nullable Object> untouched = new HashMap<>();
    private final ErrorSummary summary = new ErrorSummary();
    private final FormLayout layout = new FormLayout();
    private final transient Consumer<T> save;

    /**
     * @param title what is being entered
     * @param action the verb on the button
     * @param input the record
     * @param save takes the record; may throw a {@link Problem}, then the dialog stays open
     */
    public FormDialog(String title, String action, Class<T> input, Consumer<T> save) {
        this.binder = new Binder<>(input);
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
        var confirm = new Button(action, click -> submit());
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
    @SuppressWarnings({"unchecked", "rawtypes"}) // the binder checks the types when it binds by name
    public <F extends Component & HasValue<?, ?>> FormDialog<T> field(
            String name, F field, UnaryOperator<Binder.BindingBuilder<T, Object>> checks) {
        Binder.BindingBuilder<T, Object> builder = binder.forField((HasValue) field);
        checks.apply(builder).bind(name);
        fields.put(name, field);
        untouched.put(name, field.getValue());
        layout.add(field);
        return this;
    }

    /** Something between the fields: a heading, an explanation. */
    public FormDialog<T> explain(Component text) {
        layout.add(text, 2);
        return this;
    }

    /**
     * Fills the fields from a record that is being changed; none of them may have a conversion. The binder would read
     * public records only, and forms are nobody's business outside their package.
     */
    public FormDialog<T> read(T record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (fields.get(component.getName()) instanceof HasValue<?, ?> field) {
                show(field, value(record, component.getAccessor()));
                untouched.put(component.getName(), field.getValue());
            }
        }
        return this;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the binder has checked the field's type
    private static void show(HasValue field, @Nullable Object value) {
        field.setValue(value == null ? field.getEmptyValue() : value);
    }

    private static @Nullable Object value(Object record, Method accessor) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's accessor returns its component", e);
        }
    }

    private void submit() {
        summary.clear();
        try {
            save.accept(binder.writeRecord());
            close();
        } catch (ValidationException incomplete) {
            summary.show(incomplete.getFieldValidationErrors().stream()
                    .filter(BindingValidationStatus::isError)
                    .map(this::line)
                    .toList());
        } catch (InvalidField invalid) {
            show(invalid);
        } catch (ConstraintViolationException refused) {
            show(Violations.toRefusal(refused));
        } catch (Problem problem) {
            summary.show(Problems.text(problem));
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
                    Component field = fields.get(error.field());
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

    private static String label(Component field) {
        return field.getElement().getProperty("label", "");
    }

    private boolean touched() {
        return fields.entrySet().stream()
                .anyMatch(field -> field.getValue() instanceof HasValue<?, ?> shown
                        && !Objects.equals(shown.getValue(), untouched.get(field.getKey())));
    }

    private void cancel() {
        if (touched()) {
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
