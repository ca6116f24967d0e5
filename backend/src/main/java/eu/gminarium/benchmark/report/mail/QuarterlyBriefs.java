package eu.gminarium.benchmark.report.mail;

import eu.gminarium.messaging.schedule.MessageSettings;
import eu.gminarium.messaging.schedule.ScheduledMessages;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.security.account.Membership;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * In the first week of a quarter, one mail for each office whose brief somebody asked for. It is written in that member's own
 * name: whoever may no longer see the dashboard gets none.
 */
@Singleton
class QuarterlyBriefs implements ScheduledMessages {

    private static final Logger LOG = LoggerFactory.getLogger(QuarterlyBriefs.class);

    private final Memberships memberships;
    private final BriefTeller teller;

    QuarterlyBriefs(Memberships memberships, BriefTeller teller) {
        this.memberships = memberships;
        this.teller = teller;
    }

    @Override
    public void tell(MessageSettings settings, Instant now) {
        Partnership partnership = Scopes.currentPartnership();
        Quarter.due(settings.reminderTime(), partnership.zone(), now)
                .ifPresent(quarter -> tellAll(partnership, quarter));
    }

    private void tellAll(Partnership partnership, Quarter quarter) {
        Set<AccountId> asked = teller.accounts();
        if (!asked.isEmpty()) {
            memberships.of(partnership.id()).stream()
                    .filter(member -> asked.contains(member.account()))
                    .forEach(member -> tell(partnership, member, quarter));
        }
    }

    private void tell(Partnership partnership, Membership member, Quarter quarter) {
        Access access = new Access(member.account(), false, partnership, member.employee(), member.grants());
        if (access.may(Resource.DASHBOARD, Verb.READ)) {
            Scopes.in((AccessElement) () -> access, () -> {
                teller.offices(access).forEach(office -> tell(access, office, quarter));
                return quarter;
            });
        }
    }

    /** What fails for one must not keep the others from theirs; the next run of the week tries it again. */
    private void tell(Access access, OfficeId office, Quarter quarter) {
        try {
            teller.tell(access, office, quarter);
        } catch (RuntimeException failure) {
            LOG.error("The brief of office {} for {} could not be written", office.value(), quarter, failure);
        }
    }
}
