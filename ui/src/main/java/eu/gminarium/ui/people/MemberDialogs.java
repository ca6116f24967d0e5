package eu.gminarium.ui.people;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.security.Access;
import eu.gminarium.security.people.Member;
import eu.gminarium.security.people.MemberChange;
import eu.gminarium.security.people.NewMember;
import eu.gminarium.security.people.People;
import eu.gminarium.security.people.RoleChoice;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be done with accounts and their roles. */
@Prototype
final class MemberDialogs {

    private static final int NAME_LENGTH = 200;

    private final People people;
    private final MemberNames names;
    private final Handover handover;

    MemberDialogs(People people, MemberNames names, Handover handover) {
        this.people = people;
        this.names = names;
        this.handover = handover;
    }

    /** Somebody who is to sign in. */
    public record Invitation(
            @Nullable EmployeeChoice employee,
            String displayName,
            String email,
            String language,
            List<RoleChoice> roles) {

        NewMember toInput() {
            return new NewMember(email, displayName, language, key(employee), roles);
        }
    }

    /** What a member shall be. */
    public record Change(@Nullable EmployeeChoice employee, List<RoleChoice> roles) {

        MemberChange toInput(long version) {
            return new MemberChange(version, key(employee), roles);
        }
    }

    private static @Nullable EmployeeId key(@Nullable EmployeeChoice employee) {
        return employee == null ? null : employee.id();
    }

    FormDialog<Invitation> invite(Runnable then) {
        var name = new TextField(Texts.t("members.name"));
        name.setMaxLength(NAME_LENGTH);
        var email = new EmailField(Texts.t("members.email"));
        email.setMaxLength(NAME_LENGTH);
        email.setHelperText(Texts.t("members.invite.known"));
        var language = new LanguageSelect(Texts.t("members.language"));
        language.setHelperText(Texts.t("members.language.help"));
        String usual = Access.current().requirePartnership().language().getLanguage();
        var form = new FormDialog<>(
                        Texts.t("members.invite.title"), Texts.t("members.invite.action"), Invitation.class, input -> {
                            people.invite(input.toInput());
                            then.run();
                            handover.tell(input.email());
                        })
                .field("employee", filling(name, email))
                .required("displayName", name)
                .required("email", email)
                .required("language", language);
        return withRoles(form).read(new Invitation(null, "", "", usual, List.of()));
    }

    FormDialog<Change> change(Member member, Runnable then) {
        String name = member.account().displayName();
        var form = new FormDialog<>(
                        Texts.t("members.change.title", name), Texts.t("members.save"), Change.class, input -> {
                            people.change(member.account().id(), input.toInput(member.version()));
                            Notices.success(Texts.t("members.saved", name));
                            then.run();
                        })
                .explain(new Paragraph(member.account().username()))
                .field("employee", employee());
        List<RoleChoice> held = member.grants().stream()
                .map(grant -> new RoleChoice(grant.role(), grant.office()))
                .toList();
        return withRoles(form).read(new Change(MemberNames.choice(member.employee(), names.employees()), held));
    }

    void inviteAgain(Member member, Runnable then) {
        people.inviteAgain(member.account().id());
        then.run();
        handover.tell(member.account().username());
    }

    void remove(Member member, Runnable then) {
        String name = member.account().displayName();
        Confirm.danger(
                Texts.t("members.remove.question", name),
                Texts.t("members.remove.consequence"),
                Texts.t("members.remove"),
                () -> {
                    people.remove(member.account().id());
                    Notices.success(Texts.t("members.removed", name));
                    then.run();
                });
    }

    private <T> FormDialog<T> withRoles(FormDialog<T> form) {
        var roles = new RolesField(people.grantableRoles(), names.grantableOffices());
        return form.field(
                "roles",
                roles,
                builder -> builder.withValidator(value -> roles.complete(), Texts.t("members.role.incomplete")));
    }

    private ComboBox<EmployeeChoice> employee() {
        var field = new ComboBox<EmployeeChoice>(Texts.t("members.employee"));
        field.setItemLabelGenerator(EmployeeChoice::label);
        field.setItemsWithFilterConverter(
                query -> names.choices(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                typed -> typed);
        field.setClearButtonVisible(true);
        field.setHelperText(Texts.t("members.employee.help"));
        return field;
    }

    private ComboBox<EmployeeChoice> filling(TextField name, EmailField email) {
        ComboBox<EmployeeChoice> field = employee();
        field.setHelperText(Texts.t("members.employee.fills"));
        field.addValueChangeListener(chosen -> {
            EmployeeChoice employee = chosen.getValue();
            if (employee != null && name.isEmpty()) {
                name.setValue(employee.name());
            }
            if (employee != null && email.isEmpty()) {
                email.setValue(employee.email());
            }
        });
        return field;
    }
}
