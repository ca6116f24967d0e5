package eu.gminarium.survey.monitor;

import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.on;

import eu.gminarium.messaging.MailEntry;
import eu.gminarium.messaging.MailLog;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Offices with coordinators and responses, and the mail that they get. */
@Singleton
final class MonitorFixture {

    private final PartnershipFixture partnerships;
    private final SurveyFixture surveys;
    private final Accounts accounts;
    private final Memberships memberships;
    private final Reminders reminders;
    private final MailLog log;

    MonitorFixture(
            PartnershipFixture partnerships,
            SurveyFixture surveys,
            Accounts accounts,
            Memberships memberships,
            Reminders reminders,
            MailLog log) {
        this.partnerships = partnerships;
        this.surveys = surveys;
        this.accounts = accounts;
        this.memberships = memberships;
        this.reminders = reminders;
        this.log = log;
    }

    /** An office whose coordinator reads the language. */
    OfficeId office(Partnership partnership, String name, int number, String language) {
        OfficeId office = surveys.office(partnership, name, number);
        Account coordinator = accounts.create(
                new NewAccount(Ids.random() + "@office.example", "Coordinator of " + name, language, false, false));
        memberships.put(coordinator.id(), partnership.id(), null, List.of(new Grant(Role.OFFICE_COORDINATOR, office)));
        return office;
    }

    void responses(Partnership partnership, Wave wave, OfficeId office, int times) {
        surveys.enter(partnership, wave, office, times, answers("waiting", "4"));
    }

    Reminded remind(Partnership partnership, Wave wave, LocalDate day, OfficeId... offices) {
        return at(partnership, day, () -> reminders.remind(wave.id(), Set.of(offices)));
    }

    /** Does the work as a county coordinator in the afternoon of the day. */
    <T> T at(Partnership partnership, LocalDate day, Supplier<T> work) {
        return MovableClock.at(on(day), () -> partnerships.asCoordinator(partnership, work));
    }

    List<MailEntry> mails(Partnership partnership) {
        return partnerships.asCoordinator(partnership, () -> log.page(0, 100));
    }
}
