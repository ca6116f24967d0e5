package eu.gminarium.ui.people;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.people.CoordinatorInvitation;
import eu.gminarium.security.people.PartnershipDesk;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;

/** What the operator does with partnerships. */
@Prototype
final class PartnershipDialogs {

    private static final int NAME_LENGTH = 200;

    private final PartnershipDesk desk;
    private final Handover handover;

    PartnershipDialogs(PartnershipDesk desk, Handover handover) {
        this.desk = desk;
        this.handover = handover;
    }

    /** A new partnership needs somebody to run it: the invitation follows at once. */
    FormDialog<PartnershipForm> create(Runnable then) {
        return PartnershipForm.creating(input -> {
            Partnership created = desk.create(input.toInput());
            Notices.success(Texts.t("operator.partnership.created", created.name()));
            then.run();
            invite(created, then).open();
        });
    }

    FormDialog<CoordinatorInvitation> invite(Partnership partnership, Runnable then) {
        var name = new TextField(Texts.t("members.name"));
        name.setMaxLength(NAME_LENGTH);
        var email = new EmailField(Texts.t("members.email"));
        email.setMaxLength(NAME_LENGTH);
        var language = new LanguageSelect(Texts.t("members.language"));
        language.setHelperText(Texts.t("members.language.help"));
        return new FormDialog<>(
                        Texts.t("operator.invite.title", partnership.name()),
                        Texts.t("members.invite.action"),
                        CoordinatorInvitation.class,
                        input -> {
                            desk.inviteCoordinator(partnership.id(), input);
                            then.run();
                            handover.tell(input.email());
                        })
                .required("displayName", name)
                .required("email", email)
                .required("language", language)
                .read(new CoordinatorInvitation("", "", partnership.language().getLanguage()));
    }

    void inviteAgain(Partnership partnership, Account coordinator) {
        desk.inviteCoordinatorAgain(partnership.id(), coordinator.id());
        handover.tell(coordinator.username());
    }

    void suspend(Partnership partnership, Runnable then) {
        Confirm.danger(
                Texts.t("operator.suspend.question", partnership.name()),
                Texts.t("operator.suspend.consequence"),
                Texts.t("operator.suspend"),
                () -> {
                    desk.setActive(partnership.id(), false);
                    Notices.success(Texts.t("operator.suspended", partnership.name()));
                    then.run();
                });
    }

    void reopen(Partnership partnership, Runnable then) {
        Confirm.ask(
                Texts.t("operator.reopen.question", partnership.name()),
                Texts.t("operator.reopen.consequence"),
                Texts.t("operator.reopen"),
                () -> {
                    desk.setActive(partnership.id(), true);
                    Notices.success(Texts.t("operator.reopened", partnership.name()));
                    then.run();
                });
    }
}
