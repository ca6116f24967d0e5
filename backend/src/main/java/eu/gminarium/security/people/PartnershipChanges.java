package eu.gminarium.security.people;

import eu.gminarium.activitylog.PlatformActivityLog;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.shared.AccountId;
import eu.gminarium.tenancy.NewPartnership;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** The transactions behind {@link PartnershipDesk}, in the platform's scope. */
@Singleton
class PartnershipChanges {

    private static final String SUBJECT = "partnership";

    private final Partnerships partnerships;
    private final PeopleChanges people;
    private final PlatformActivityLog activity;

    PartnershipChanges(Partnerships partnerships, PeopleChanges people, PlatformActivityLog activity) {
        this.partnerships = partnerships;
        this.people = people;
        this.activity = activity;
    }

    @Transactional
    Partnership create(AccountId actor, NewPartnership input) {
        Partnership partnership = partnerships.create(input);
        record(actor, "created", partnership);
        return partnership;
    }

    @Transactional
    Partnership setActive(AccountId actor, Partnership partnership, boolean active) {
        Partnership changed = partnerships.setActive(partnership.id(), active);
        record(actor, active ? "resumed" : "suspended", partnership);
        return changed;
    }

    @Transactional
    AccountId inviteCoordinator(AccountId actor, Partnership partnership, CoordinatorInvitation input) {
        var member = new NewMember(input.email(), input.displayName(), input.language(), null, List.of());
        return people.add(
                actor,
                partnership,
                member,
                PartnershipDesk.COORDINATOR,
                new OfficeReach.Every(),
                MemberMail.Sender.OPERATOR);
    }

    @Transactional
    AccountId inviteCoordinatorAgain(AccountId actor, Partnership partnership, AccountId coordinator) {
        return people.inviteAgain(actor, partnership, coordinator, MemberMail.Sender.OPERATOR);
    }

    private void record(AccountId actor, String action, Partnership partnership) {
        activity.record(
                actor,
                action,
                SUBJECT,
                partnership.id().value(),
                Map.of("slug", partnership.slug(), "name", partnership.name()));
    }
}
