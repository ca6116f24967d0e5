package eu.gminarium.ui.participant;

import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.security.Access;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.shared.AccountId;
import eu.gminarium.training.participant.DeclarationId;
import eu.gminarium.training.participant.DeclarationRevision;
import eu.gminarium.training.participant.Declarations;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The revisions of a declaration: what happened, of which day, why, and who entered it when. */
@Prototype
final class DeclarationHistory {

    private static final String NOBODY = "–";

    private final Declarations declarations;
    private final Accounts accounts;

    DeclarationHistory(Declarations declarations, Accounts accounts) {
        this.declarations = declarations;
        this.accounts = accounts;
    }

    LazyList<DeclarationRevision> of(DeclarationId id) {
        List<DeclarationRevision> revisions = declarations.history(id);
        Map<AccountId, Account> known = accounts.find(revisions.stream()
                .map(DeclarationRevision::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        ZoneId zone = Access.current().requirePartnership().zone();
        return LazyList.of(
                        Texts.t("register.declaration.history"),
                        revisions,
                        new EmptyState(VaadinIcon.CLOCK, Texts.t("register.declaration.history.empty")))
                .column(Texts.t("register.declaration.history.number"), revision -> Texts.integer(revision.number()))
                .column(
                        Texts.t("register.declaration.history.what"),
                        revision -> Texts.t("register.declaration.kind." + revision.kind()))
                .column(Texts.t("register.declaration.history.day"), revision -> Texts.date(day(revision)))
                .column(Texts.t("register.declaration.reason"), DeclarationRevision::reason)
                .column(Texts.t("register.declaration.history.by"), revision -> by(revision, known))
                .column(Texts.t("register.declaration.history.at"), revision -> Texts.dateTime(revision.at(), zone));
    }

    private static LocalDate day(DeclarationRevision revision) {
        return Objects.requireNonNullElse(revision.withdrawnOn(), revision.signedOn());
    }

    private static String by(DeclarationRevision revision, Map<AccountId, Account> known) {
        Account account = revision.by() == null ? null : known.get(revision.by());
        return account == null ? NOBODY : account.displayName();
    }
}
