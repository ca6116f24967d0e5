package eu.gminarium.ui.training;

import eu.gminarium.programme.NewOffice;
import eu.gminarium.programme.OfficeKind;
import eu.gminarium.programme.Offices;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.session.NewMeeting;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionChange;
import eu.gminarium.training.session.Sessions;
import eu.gminarium.ui.testing.Program;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A partnership with one office, whose only account is its coordinator's, and a session of one place. */
final class SmallOffice {

    private final Program program = Program.running();
    private final TrainingFixture fixture = program.bean(TrainingFixture.class);
    private final Partnership partnership = fixture.partnership();
    private final Session session = fixture.session(partnership, 1);
    private final String username = coordinator();

    private String coordinator() {
        OfficeId office = fixture.asCoordinator(
                partnership,
                () -> program.bean(Offices.class)
                        .add(new NewOffice("Boronów", "Urząd Gminy Boronów", OfficeKind.RURAL, null))
                        .id());
        Accounts accounts = program.bean(Accounts.class);
        Account account =
                accounts.create(new NewAccount(Ids.random() + "@boronow.test", "Halina Wójcik", "pl", false, false));
        accounts.setPassword(account.id(), Program.PASSWORD);
        program.bean(Memberships.class)
                .put(account.id(), partnership.id(), null, List.of(new Grant(Role.OFFICE_COORDINATOR, office)));
        return account.username();
    }

    /** How its coordinator signs in. */
    String username() {
        return username;
    }

    LocalDate today() {
        return LocalDate.now(partnership.zone());
    }

    /** The session turns out to have been yesterday: a browser's clock and the database's go on by themselves only. */
    void letTheDayPass() {
        var meeting = new NewMeeting(today().minusDays(1), LocalTime.of(8, 30), LocalTime.of(14, 30), null, null);
        fixture.asCoordinator(
                partnership,
                () -> program.bean(Sessions.class)
                        .change(session.id(), new SessionChange(null, null, null, null, null, null, List.of(meeting))));
    }
}
