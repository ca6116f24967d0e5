package eu.gminarium.ui.participant;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.training.participant.DeclarationField;
import eu.gminarium.training.participant.FieldOption;
import eu.gminarium.training.participant.FieldType;
import eu.gminarium.training.participant.FormUse;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.LocalizedField;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The forms of a declaration's field: a new one, a change, and the question before it goes. */
@Prototype
final class FieldDialogs {

    static final int LONGEST_LABEL = 200;

    private final FormEditing editing;

    FieldDialogs(FormEditing editing) {
        this.editing = editing;
    }

    /** What is entered of a field; options count for a choice only. */
    record FieldForm(
            @Nullable LocalizedText label,
            String key,
            @Nullable FieldType type,
            boolean required,
            List<FieldOption> options) {

        DeclarationField toField() {
            LocalizedText said = Objects.requireNonNull(label);
            FieldType kind = Objects.requireNonNull(type);
            return new DeclarationField(
                    FieldKeys.of(key, said), said, kind, required, kind == FieldType.CHOICE ? options : List.of());
        }
    }

    FormDialog<FieldForm> add(ProgrammeId programme, FormUse use, Runnable then) {
        var key = key("register.form.key.help");
        return form("register.form.add", key, use, false, form -> editing.add(programme, form), then);
    }

    FormDialog<FieldForm> change(ProgrammeId programme, DeclarationField present, FormUse use, Runnable then) {
        var key = key("register.form.key.fixed");
        key.setReadOnly(true);
        return form(
                        "register.form.change.title",
                        key,
                        use,
                        present.required(),
                        form -> editing.change(programme, form),
                        then)
                .read(new FieldForm(
                        present.label(), present.key(), present.type(), present.required(), present.options()));
    }

    void remove(ProgrammeId programme, DeclarationField field, FormUse use, Runnable then) {
        String name = Texts.t(field.label());
        String consequence = Texts.t("register.form.remove.consequence", use.with(field.key()));
        Confirm.danger(
                Texts.t("register.form.remove.question", name),
                field.counted() ? consequence + " " + Texts.t("register.form.remove.counted") : consequence,
                Texts.t("register.remove"),
                () -> {
                    editing.remove(programme, field.key());
                    Notices.success(Texts.t("register.form.removed", name));
                    then.run();
                });
    }

    private static FormDialog<FieldForm> form(
            String title, TextField key, FormUse use, boolean before, Consumer<DeclarationField> save, Runnable then) {
        var required = new Checkbox(Texts.t("register.form.required"));
        var options = new OptionsField();
        options.setVisible(false);
        return new FormDialog<>(Texts.t(title), Texts.t("register.save"), FieldForm.class, form -> {
                    DeclarationField field = form.toField();
                    save.accept(field);
                    Notices.success(Texts.t("register.form.saved", Texts.t(field.label())));
                    then.run();
                })
                .required("label", LocalizedField.line(Texts.t("register.form.label"), LONGEST_LABEL))
                .field(
                        "key",
                        key,
                        checks -> checks.withValidator(
                                typed -> FieldKeys.fits((String) typed), Texts.t("register.form.key.wrong")))
                .required("type", type(options))
                .field("required", required)
                .explain(consequence(use, required, key, before))
                .field(
                        "options",
                        options,
                        checks -> checks.withValidator(
                                chosen -> options.complete(), Texts.t("register.form.options.wrong")));
    }

    private static TextField key(String helpKey) {
        var key = new TextField(Texts.t("register.form.key"));
        key.setMaxLength(FieldKeys.LONGEST);
        key.setHelperText(Texts.t(helpKey));
        return key;
    }

    private static Select<FieldType> type(OptionsField options) {
        var type = new Select<FieldType>();
        type.setLabel(Texts.t("register.form.type"));
        type.setItems(FieldType.values());
        type.setItemLabelGenerator(each -> Texts.t("register.form.type." + each.name()));
        type.addValueChangeListener(changed -> options.setVisible(changed.getValue() == FieldType.CHOICE));
        return type;
    }

    /** Says how many declarations the field would make incomplete, as soon as it is to be required. */
    private static Paragraph consequence(FormUse use, Checkbox required, TextField key, boolean before) {
        var words = new Paragraph();
        words.getElement().setAttribute("role", "status");
        Runnable tell = () -> {
            long without = use.without(key.getValue());
            boolean newly = required.getValue() && !before && without > 0;
            words.setText(newly ? Texts.t("register.form.required.consequence", without) : "");
        };
        required.addValueChangeListener(changed -> tell.run());
        key.addValueChangeListener(changed -> tell.run());
        return words;
    }
}
