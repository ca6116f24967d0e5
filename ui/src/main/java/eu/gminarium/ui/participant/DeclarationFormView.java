package eu.gminarium.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.plan.Programme;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.participant.DeclarationField;
import eu.gminarium.training.participant.DeclarationForms;
import eu.gminarium.training.participant.FormUse;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the declaration of one programme asks, and what a change would mean for the declarations that stand. */
@Prototype
@Route(value = ":partnership/programmes/:programme/declaration-form", layout = MainLayout.class)
@ViewPermission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
final class DeclarationFormView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient DeclarationForms forms;
    private final transient Programmes programmes;
    private final transient FormEditing editing;
    private final transient FieldDialogs dialogs;
    private transient @Nullable Move last;

    DeclarationFormView(DeclarationForms forms, Programmes programmes, FormEditing editing, FieldDialogs dialogs) {
        super("register.form.title");
        this.forms = forms;
        this.programmes = programmes;
        this.editing = editing;
        this.dialogs = dialogs;
        subtitle(t("register.form.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Programme programme = programmes.get(new ProgrammeId(RouteKey.of(event, "programme")));
        String path = "programmes/" + programme.id().value();
        crumb(programme.name(), CurrentPartnership.path(path));
        crumb(t("register.participants.title"), CurrentPartnership.path(path + "/participants"));
        show(programme.id());
    }

    private void show(ProgrammeId programme) {
        removeAll();
        List<DeclarationField> fields = forms.of(programme);
        FormUse use = forms.use(programme);
        var add = new Button(
                t("register.form.add"),
                click -> dialogs.add(programme, use, () -> show(programme)).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        actions(add);
        add(
                standing(use),
                table(programme, fields, use),
                new Details(t("register.form.preview"), new AnswersField(fields)));
    }

    private Paragraph standing(FormUse use) {
        String count = t("register.form.standing", use.standing());
        return new Paragraph(use.standing() == 0 ? count : count + " " + t("register.form.consequence"));
    }

    private LazyList<DeclarationField> table(ProgrammeId programme, List<DeclarationField> fields, FormUse use) {
        return LazyList.of(t("register.form.title"), fields, new EmptyState(VaadinIcon.FORM, t("register.form.empty")))
                .column(t("register.form.field"), field -> t(field.label()))
                .column(t("register.form.key"), DeclarationField::key)
                .column(t("register.form.type"), this::type)
                .column(
                        t("register.form.required"),
                        field -> t(field.required() ? "register.form.required.yes" : "register.form.required.no"))
                .column(
                        t("register.form.answered"),
                        field -> t(
                                "register.form.answered.of",
                                Texts.integer(use.with(field.key())),
                                Texts.integer(use.standing())))
                .component(t("register.actions"), field -> buttons(programme, fields, field, use));
    }

    /** A choice with how many options it has; the preview shows which. */
    private String type(DeclarationField field) {
        String type = t("register.form.type." + field.type().name());
        return field.options().isEmpty()
                ? type
                : t(
                        "register.form.type.options",
                        type,
                        Texts.integer(field.options().size()));
    }

    private Component buttons(
            ProgrammeId programme, List<DeclarationField> fields, DeclarationField field, FormUse use) {
        Runnable then = () -> show(programme);
        var up = button("register.form.up", field, () -> move(programme, field, -1));
        up.setIcon(VaadinIcon.ARROW_UP.create());
        up.setEnabled(!field.equals(fields.getFirst()));
        var down = button("register.form.down", field, () -> move(programme, field, 1));
        down.setIcon(VaadinIcon.ARROW_DOWN.create());
        down.setEnabled(!field.equals(fields.getLast()));
        for (Button icon : List.of(up, down)) {
            icon.setTooltipText(icon.getText());
            icon.setText("");
        }
        keepFocus(field, up, down);
        var remove = button("register.remove", field, () -> dialogs.remove(programme, field, use, then));
        // A form has a field at least.
        remove.setEnabled(fields.size() > 1);
        return new Div(
                up,
                down,
                button(
                        "register.change",
                        field,
                        () -> dialogs.change(programme, field, use, then).open()),
                remove);
    }

    /** Whoever moves a field by the keyboard moves it on without looking for it again. */
    private void keepFocus(DeclarationField field, Button up, Button down) {
        Move move = last;
        if (move != null && move.key().equals(field.key())) {
            boolean further = move.by() < 0 ? up.isEnabled() : !down.isEnabled();
            (further ? up : down).focus();
        }
    }

    private void move(ProgrammeId programme, DeclarationField field, int by) {
        editing.move(programme, field.key(), by);
        last = new Move(field.key(), by);
        show(programme);
    }

    private Button button(String key, DeclarationField field, Runnable click) {
        var button = new Button(t(key), event -> click.run());
        button.setAriaLabel(t(key) + ": " + t(field.label()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** What was moved last, and which way. */
    private record Move(String key, int by) {}
}
