package eu.gminarium.benchmark.campaign.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.campaign.CampaignFixture;
import eu.gminarium.benchmark.campaign.CampaignStatus;
import eu.gminarium.messaging.MailEntry;
import eu.gminarium.messaging.MailLog;
import eu.gminarium.messaging.schedule.MessageSettings;
import eu.gminarium.programme.Office;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The last day is 28 February 2013; reminders go out at eight. */
@ProgramTest
class CampaignRemindersTest {

    private static final MessageSettings SETTINGS = new MessageSettings(3, 1, LocalTime.of(8, 0), 3, 7, false, 0);

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture offices;

    @Inject
    CampaignFixture fixture;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    CampaignReminders reminders;

    @Inject
    WeekBeforeDue job;

    @Inject
    MailLog log;

    private Partnership partnership;
    private OfficeId office;
    private OfficeId unreachable;
    private Campaign campaign;

    @BeforeEach
    void openCampaign() {
        partnership = partnerships.create();
        office = offices.office(partnership);
        unreachable = offices.office(partnership);
        Account coordinator =
                accounts.create(new NewAccount(Ids.random() + "@office.example", "Coordinator", "pl", false, false));
        memberships.put(coordinator.id(), partnership.id(), null, List.of(new Grant(Role.OFFICE_COORDINATOR, office)));
        fixture.cards(partnership);
        campaign = fixture.open(partnership);
    }

    @Test
    void tellsHowManyValuesAreMissingUntilWhen() {
        fixture.enter(partnership, campaign, office, CampaignFixture.entry(CampaignFixture.TIME, 0, "19.3"));

        Reminded reminded = remind(null);

        assertThat(reminded.told()).extracting(Office::id).containsExactly(office);
        assertThat(reminded.notReachable()).extracting(Office::id).containsExactly(unreachable);
        assertThat(mails())
                .extracting(MailEntry::subject)
                .singleElement()
                .asString()
                .contains("do 28.02.2013 brakuje 2 wartości")
                .contains("Year 2012");
    }

    @Test
    void officeIsRemindedOnceADay() {
        remind(Set.of(office));

        assertThatThrownBy(() -> remind(Set.of(office))).isInstanceOf(OfficeToldToday.class);
        assertThat(remind(null).told()).isEmpty();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void officeThatHasSignedIsLeftAlone() {
        fixture.fill(partnership, campaign, office);
        fixture.sign(partnership, campaign, office);

        assertThat(remind(null).told()).isEmpty();
        assertThat(mailsAfter("2013-02-21T07:00:00Z")).isZero();
    }

    @Test
    void closedCampaignRemindsNobody() {
        fixture.step(partnership, campaign, CampaignStatus.CLOSED);

        assertThatThrownBy(() -> remind(null)).isInstanceOf(CampaignNotUnderWay.class);
        assertThat(mailsAfter("2013-02-21T07:00:00Z")).isZero();
    }

    @Test
    void programRemindsAWeekBeforeTheLastDayAndOnce() {
        assertThat(mailsAfter("2013-02-21T06:59:00Z")).isZero();
        assertThat(mailsAfter("2013-02-21T07:00:00Z")).isEqualTo(1);
        assertThat(mailsAfter("2013-02-22T07:00:00Z")).isEqualTo(1);
    }

    @Test
    void severalProgramsAtOnceRemindOnce() {
        try (ExecutorService programs = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                programs.execute(() -> mailsAfter("2013-02-21T07:00:00Z"));
            }
        }

        assertThat(mails()).hasSize(1);
    }

    private Reminded remind(@Nullable Set<OfficeId> chosen) {
        return fixture.coordinator(partnership, () -> reminders.remind(campaign.id(), chosen));
    }

    private int mailsAfter(String moment) {
        Instant now = Instant.parse(moment);
        MovableClock.at(
                now,
                () -> Scopes.partnership(partnership, () -> {
                    job.tell(SETTINGS, now);
                    return true;
                }));
        return mails().size();
    }

    private List<MailEntry> mails() {
        return partnerships.asCoordinator(partnership, () -> log.page(0, 100));
    }
}
