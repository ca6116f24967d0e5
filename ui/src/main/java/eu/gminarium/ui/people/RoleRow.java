package eu.gminarium.ui.people;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.security.Role;
import eu.gminarium.security.people.RoleChoice;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The fields of one role; the office appears with the roles that need one. */
final class RoleRow extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<Role> role = new Select<>();
    private final ComboBox<OfficeId> office = new ComboBox<>(Texts.t("members.role.office"));
    private final transient Runnable changed;

    RoleRow(List<Role> roles, Map<OfficeId, String> offices, Runnable changed, Consumer<RoleRow> remove) {
        this.changed = changed;
        addClassName("gm-role-row");
        role.setLabel(Texts.t("members.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(each -> Texts.t("role." + each));
        role.addValueChangeListener(this::chosen);
        office.setItems(offices.keySet());
        office.setItemLabelGenerator(id -> offices.getOrDefault(id, ""));
        office.addValueChangeListener(this::chosen);
        if (offices.size() == 1) {
            office.setValue(offices.keySet().iterator().next());
        }
        office.setVisible(false);
        var away = new Button(VaadinIcon.TRASH.create(), click -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(Texts.t("members.role.remove"));
        add(role, office, away);
    }

    void show(RoleChoice choice) {
        role.setValue(choice.role());
        office.setValue(choice.office());
    }

    /** The role; empty while the row lacks something. */
    Optional<RoleChoice> choice() {
        Role chosen = role.getValue();
        if (chosen == null || (chosen.ofOffice() && office.getValue() == null)) {
            return Optional.empty();
        }
        return Optional.of(new RoleChoice(chosen, chosen.ofOffice() ? office.getValue() : null));
    }

    private void chosen(ComponentValueChangeEvent<?, ?> event) {
        Role chosen = role.getValue();
        office.setVisible(chosen != null && chosen.ofOffice());
        if (event.isFromClient()) {
            changed.run();
        }
    }
}
