package eu.gminarium.ui.benchmark.action;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.benchmark.action.ActionContent;
import eu.gminarium.benchmark.action.ActionState;
import eu.gminarium.benchmark.action.Colleague;
import eu.gminarium.benchmark.action.ImprovementAction;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the dialog for an improvement action holds.
 *
 * @param state null of a new one, which is planned
 */
record ActionForm(
        String title,
        LocalDate dueOn,
        @Nullable String ownerName,
        @Nullable Colleague ownerAccount,
        @Nullable ActionState state,
        @Nullable String reason,
        @Nullable String evidence,
        @Nullable String evidenceLink) {

    /** A dialog for a new action. */
    static FormDialog<ActionForm> plan(
            String heading, String baseline, List<Colleague> colleagues, Consumer<ActionContent> save) {
        var dialog = new FormDialog<>(
                heading, Texts.t("action.plan"), ActionForm.class, form -> save.accept(form.content()));
        return fields(dialog.explain(new Paragraph(baseline)), colleagues);
    }

    /** A dialog that changes an action or notes its progress. */
    static FormDialog<ActionForm> change(
            ImprovementAction action, List<Colleague> colleagues, Consumer<ActionContent> save) {
        var evidence = new TextArea(Texts.t("action.field.evidence"));
        evidence.setHelperText(Texts.t("action.field.evidence.help"));
        var reason = new TextArea(Texts.t("action.field.reason"));
        reason.setHelperText(Texts.t("action.field.reason.help"));
        return fields(
                        new FormDialog<>(
                                Texts.t("action.change.title"),
                                Texts.t("action.save"),
                                ActionForm.class,
                                form -> save.accept(form.content())),
                        colleagues)
                .required("state", states(action.state()))
                .field("reason", reason)
                .field("evidence", evidence)
                .field("evidenceLink", new TextField(Texts.t("action.field.evidenceLink")))
                .read(of(action, colleagues));
    }

    private static FormDialog<ActionForm> fields(FormDialog<ActionForm> dialog, List<Colleague> colleagues) {
        var owner = new TextField(Texts.t("action.field.ownerName"));
        owner.setHelperText(Texts.t("action.field.ownerName.help"));
        dialog.required("title", new TextField(Texts.t("action.field.title")))
                .required("dueOn", Dates.picker(Texts.t("action.field.dueOn")))
                .field("ownerName", owner);
        if (!colleagues.isEmpty()) {
            var account = new ComboBox<Colleague>(Texts.t("action.field.ownerAccount"));
            account.setItems(colleagues);
            account.setItemLabelGenerator(Colleague::name);
            account.setClearButtonVisible(true);
            dialog.field("ownerAccount", account);
        }
        return dialog;
    }

    private static Select<ActionState> states(ActionState present) {
        var field = new Select<ActionState>();
        field.setLabel(Texts.t("action.field.state"));
        field.setItems(ActionState.values());
        field.setItemLabelGenerator(state -> state == null ? "" : Texts.t("action.state." + state));
        field.setValue(present);
        return field;
    }

    private static ActionForm of(ImprovementAction action, List<Colleague> colleagues) {
        Colleague owner = colleagues.stream()
                .filter(each -> each.account().equals(action.ownerAccount()))
                .findFirst()
                .orElse(null);
        return new ActionForm(
                action.title(),
                action.dueOn(),
                owner == null ? action.owner() : null,
                owner,
                action.state(),
                action.reason(),
                action.evidence(),
                action.evidenceLink());
    }

    private ActionContent content() {
        return new ActionContent(
                title,
                ownerName,
                ownerAccount == null ? null : ownerAccount.account(),
                dueOn,
                evidence,
                evidenceLink,
                state == null ? ActionState.PLANNED : state,
                reason);
    }
}
