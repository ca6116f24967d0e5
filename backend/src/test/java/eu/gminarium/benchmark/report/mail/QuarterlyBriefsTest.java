package eu.gminarium.benchmark.report.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.campaign.CampaignFixture;
import eu.gminarium.benchmark.campaign.CampaignStatus;
import eu.gminarium.benchmark.campaign.form.Review;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.report.MeasuredOffices;
import eu.gminarium.messaging.Attachment;
import eu.gminarium.messaging.MailEntry;
import eu.gminarium.messaging.MailLog;
import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.MailChoices;
import eu.gminarium.messaging.schedule.MessageSettings;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.PdfReading;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class QuarterlyBriefsTest {

    private static final MessageSettings SETTINGS = new MessageSettings(3, 1, LocalTime.of(8, 0), 3, 7, true, 0);

    @Inject
    PartnershipFixture partnerships;

    @Inject
    MeasuredOffices measured;

    @Inject
    OfficeFixture officesOf;

    @Inject
    CampaignFixture collecting;

    @Inject
    Review review;

    @Inject
    BriefSubscriptions subscriptions;

    @Inject
    QuarterlyBriefs briefs;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    MailChoices choices;

    @Inject
    MailLog log;

    private Partnership partnership;
    private List<OfficeId> offices;
    private Account leader;

    @BeforeEach
    void leaderOfSixOffices() {
        partnership = partnerships.create();
        offices = measured.in(partnership);
        account("pl");
    }

    @Test
    void comesOnceAQuarterHoweverOftenAndByHoweverManyProgramsItIsAsked() {
        subscribe(offices.get(4));

        run("2027-04-01T05:59:00Z");
        assertThat(mails()).isEmpty();
        try (ExecutorService programs = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                programs.execute(() -> run("2027-04-01T06:00:00Z"));
            }
        }
        run("2027-04-03T06:00:00Z");
        assertThat(mails()).hasSize(1);

        run("2027-07-01T06:00:00Z");
        assertThat(mails()).hasSize(2);
    }

    @Test
    void saysThreeSentencesAndTheQuestionAndWhereToStopIt() {
        subscribe(offices.get(4));

        run("2027-04-01T06:00:00Z");

        MailEntry mail = mails().getFirst();
        assertThat(mail.subject()).isEqualTo("Raport kwartalny: Office 4");
        assertThat(mail.body())
                .contains("kwartału 2/2027")
                .contains("spadek z 24,1\u00a0dnia (2011) do 19,3\u00a0dnia (2012)")
                .contains("Zapytajmy, jak to robi Office 2")
                .contains("/app/" + partnership.slug() + "/offices/"
                        + offices.get(4).value() + "/results")
                .contains("/app/" + partnership.slug() + "/dashboard/reports");
    }

    @Test
    void bringsBothPagesAsPdfInTheReadersLanguage() {
        account("cs");
        subscribe(offices.get(4));

        run("2027-04-01T06:00:00Z");

        List<Attachment> files = files();
        assertThat(files).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("Zpráva pro vedení Office 4.pdf");
            assertThat(file.contentType()).isEqualTo("application/pdf");
        });
        PdfReading brief = PdfReading.of(files.getFirst().content());
        assertThat(brief.pages()).isEqualTo(2);
        assertThat(brief.language()).isEqualTo("cs");
        assertThat(brief.text())
                .contains("Co se zlepšilo")
                .contains("pokles z 24,1 dne (2011) na 19,3 dne (2012)")
                .contains("1. 4. 2027");
    }

    @Test
    void fileHoldsNothingConfidential() {
        partnerships.asCoordinator(partnership, () -> {
            measured.enter(
                    offices.get(4),
                    2013,
                    new MeasuredValue(new BigDecimal("777.7"), null, null, null, null, null, Certainty.FINAL, true));
            return true;
        });
        subscribe(offices.get(4));

        run("2027-04-01T06:00:00Z");

        assertThat(PdfReading.of(files().getFirst().content()).text())
                .contains("Office 4")
                .doesNotContain("777,7");
    }

    @Test
    void fileHoldsACollectedValueOnlyAfterItsRelease() {
        partnership = partnerships.create();
        OfficeId office = officesOf.office(partnership);
        collecting.cards(partnership);
        Campaign campaign = collecting.open(partnership);
        collecting.fill(partnership, campaign, office);
        collecting.sign(partnership, campaign, office);
        collecting.coordinator(partnership, () -> review.acceptUnflagged(campaign.id()));
        roles(Role.LEADER);
        subscribe(office);

        run("2027-04-01T06:00:00Z");
        assertThat(PdfReading.of(files().getFirst().content()).text()).doesNotContain("19,3");

        collecting.step(partnership, campaign, CampaignStatus.CLOSED);
        collecting.step(partnership, campaign, CampaignStatus.RELEASED);
        run("2027-07-01T06:00:00Z");
        assertThat(PdfReading.of(files().getFirst().content()).text()).contains("19,3");
    }

    @Test
    void whoWantsNoDigestStillGetsWhatThePersonAskedFor() {
        subscribe(offices.get(4));
        asLeader(() -> {
            choices.choose(Kind.DIGEST, false);
            return true;
        });

        run("2027-04-01T06:00:00Z");

        assertThat(mails()).hasSize(1);
    }

    @Test
    void nothingComesAfterUnsubscribingNorWithoutTheRight() {
        subscribe(offices.get(4));
        subscribe(offices.get(5));
        asLeader(() -> {
            subscriptions.unsubscribe(offices.get(4));
            return true;
        });
        assertThat(asLeader(() -> subscriptions.own())).containsExactly(offices.get(5));

        roles(Role.STAFF);
        run("2027-04-01T06:00:00Z");
        assertThat(mails()).isEmpty();

        roles(Role.LEADER);
        run("2027-04-01T06:00:00Z");
        assertThat(mails()).extracting(MailEntry::subject).containsExactly("Raport kwartalny: Office 5");
    }

    @Test
    void unknownOfficesAndOtherRolesAreRefused() {
        assertThatThrownBy(() -> subscribe(OfficeId.next())).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> asLeader(() -> {
                    subscriptions.unsubscribe(offices.getFirst());
                    return true;
                }))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(
                        () -> partnerships.as(partnership, Role.STAFF, offices.getFirst(), () -> subscriptions.own()))
                .isInstanceOf(RoleNotAllowed.class);
    }

    private void account(String language) {
        leader =
                accounts.create(new NewAccount(Ids.random() + "@office.example", "Anna Nowak", language, false, false));
        roles(Role.LEADER);
    }

    private void roles(Role role) {
        memberships.put(
                leader.id(),
                partnership.id(),
                null,
                List.of(new Grant(role, role == Role.STAFF ? offices.getFirst() : null)));
    }

    private void subscribe(OfficeId office) {
        asLeader(() -> {
            subscriptions.subscribe(office);
            return true;
        });
    }

    private void run(String moment) {
        Instant now = Instant.parse(moment);
        MovableClock.at(
                now,
                () -> Scopes.partnership(partnership, () -> {
                    briefs.tell(SETTINGS, now);
                    return true;
                }));
    }

    private List<MailEntry> mails() {
        return partnerships.asCoordinator(partnership, () -> log.page(0, 100)).stream()
                .filter(entry -> entry.recipient().equals(leader.username()))
                .toList();
    }

    private List<Attachment> files() {
        MailEntry mail = mails().getFirst();
        return partnerships.asCoordinator(partnership, () -> log.attachments(mail.id()));
    }

    private <T> T asLeader(Supplier<T> work) {
        Access access = new Access(leader.id(), false, partnership, null, List.of(new Grant(Role.LEADER, null)));
        return Scopes.in((AccessElement) () -> access, work);
    }
}
