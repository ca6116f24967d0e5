package eu.gminarium.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.security.Role;
import eu.gminarium.security.people.RoleChoice;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Any number of roles, one below the other, each with its office where it needs one. */
final class RolesField extends CustomField<List<RoleChoice>> {

    private static final long serialVersionUID = 1L;

    private final transient List<Role> roles;
    private final transient Map<OfficeId, String> offices;
    private final Div rows = new Div();

    /**
     * @param roles that can be given
     * @param offices in which they can be given, in order
     */
    RolesField(List<Role> roles, Map<OfficeId, String> offices) {
        super(List.of());
        this.roles = List.copyOf(roles);
        this.offices = offices;
        setLabel(Texts.t("members.roles"));
        addClassName("gm-wide");
        rows.addClassName("gm-role-rows");
        add(rows, new Button(Texts.t("members.role.add"), VaadinIcon.PLUS.create(), click -> addRow()));
        addRow();
    }

    /** Whether there is a role, and none lacks what it needs. */
    boolean complete() {
        List<RoleRow> all = all();
        return !all.isEmpty() && all.stream().allMatch(row -> row.choice().isPresent());
    }

    @Override
    protected List<RoleChoice> generateModelValue() {
        return all().stream().map(RoleRow::choice).flatMap(Optional::stream).toList();
    }

    @Override
    protected void setPresentationValue(List<RoleChoice> choices) {
        rows.removeAll();
        choices.forEach(choice -> addRow().show(choice));
        if (choices.isEmpty()) {
            addRow();
        }
    }

    private RoleRow addRow() {
        var row = new RoleRow(roles, offices, this::updateValue, away -> {
            rows.remove(away);
            updateValue();
        });
        rows.add(row);
        return row;
    }

    private List<RoleRow> all() {
        return rows.getChildren().map(RoleRow.class::cast).toList();
    }
}
