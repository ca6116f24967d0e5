package eu.gminarium.training.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeKind;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PdfReading;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.HeldSession;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.Applications;
import eu.gminarium.training.application.Decision;
import eu.gminarium.training.application.NewApplication;
import eu.gminarium.training.application.PaperStep;
import eu.gminarium.training.session.Session;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ProgramTest
class PrintsTest {

    @Inject
    TrainingFixture fixture;

    @Inject
    HeldSession held;

    @Inject
    Applications applications;

    @Inject
    Prints prints;

    @Inject
    Travels travels;

    private Partnership partnership;
    private TestOffice office;

    @BeforeEach
    void found() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
    }

    @Test
    void formShowsWhoSignedOnPaperAndLeavesTheRestBlank() {
        Application application = endorsedOnPaper();

        PdfReading read = PdfReading.of(fixture.asOffice(office, () -> prints.application(application.id())));

        assertThat(read.text())
                .contains("Wniosek o przeszkolenie pracownika", "Jan Nowak", "Clerk", "OR", "At the desk", "Academy")
                .contains("7 600,00 zł za termin")
                .contains("Decyzja tak Kto Jan Nowak")
                .contains("Zatwierdzenie Decyzja tak / nie");
        assertThat(read.tagged()).isTrue();
        assertThat(read.pages()).isEqualTo(1);
    }

    @Test
    void formShowsWhatWasDecidedOnTheScreen() {
        LocalDate today = LocalDate.now(partnership.zone());
        Session session = fixture.session(partnership, 5, today, today.plusDays(10));
        EmployeeId employee = fixture.employee(office);
        Application forward = fixture.as(
                office, Role.HEAD, office.head(), () -> applications.submit(NewApplication.of(session.id(), employee)));
        fixture.as(office, Role.APPROVER, null, () -> applications.decide(forward.id(), Decision.no("Brak środków")));

        String text = PdfReading.of(fixture.asOffice(office, () -> prints.application(forward.id())))
                .text();

        assertThat(text).contains("Decyzja tak", "Decyzja nie: Brak środków");
    }

    @Test
    void cardAndTravelOrderAreForThoseWithAPlace() {
        ApplicationId waiting = endorsedOnPaper().id();
        Session session = held.attended(office, 1);
        ApplicationId enrolled = held.enrolled(partnership, session).getFirst().id();

        assertThatThrownBy(() -> fixture.asOffice(office, () -> prints.card(waiting)))
                .isInstanceOf(NoPlaceYet.class);
        assertThatThrownBy(() -> fixture.asOffice(office, () -> prints.travelOrder(waiting)))
                .isInstanceOf(NoPlaceYet.class);
        assertThat(PdfReading.of(fixture.asOffice(office, () -> prints.card(enrolled)))
                        .text())
                .contains("Karta uczestnictwa w szkoleniu", "Żaneta Říhová-Ćwięk", "Co zmienię w swojej pracy");
        assertThat(PdfReading.of(fixture.asOffice(office, () -> prints.travelOrder(enrolled)))
                        .text())
                .contains("Polecenie wyjazdu służbowego", "Room 12", "21.02.2012, 08:30–14:30");
    }

    @Test
    void attendanceListRepeatsItsHeadOnEveryPage() {
        Session session = held.attended(office, 60);
        MeetingId meeting = session.meetings().getFirst().id();

        PdfReading read =
                PdfReading.of(fixture.asCoordinator(partnership, () -> prints.attendanceList(session.id(), meeting)));

        assertThat(read.pages()).isGreaterThan(1);
        assertThat(read.text().split("Nazwisko i imię", -1)).hasSize(read.pages() + 1);
        assertThat(read.text()).contains("1. Říhová-Ćwięk").contains("60. Říhová-Ćwięk");
    }

    @Test
    void listsHoldNamesOfEveryOfficeAndAreTheCoordinators() {
        Session session = held.attended(office, 1);

        assertThatThrownBy(() -> fixture.asOffice(
                        office,
                        () -> prints.attendanceList(
                                session.id(), session.meetings().getFirst().id())))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void anotherOfficePrintsNothing() {
        ApplicationId id = endorsedOnPaper().id();
        TestOffice other = fixture.office(partnership, 2);

        assertThatThrownBy(() -> fixture.asOffice(other, () -> prints.application(id)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> fixture.as(office, Role.STAFF, fixture.employee(office), () -> prints.application(id)))
                .isInstanceOf(RecordNotFound.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Kalety, RURAL, 'Starostwo Powiatowe, sala 12', true",
        "Kalety, RURAL, 'Miejski Dom Kultury, Kalety', false",
        "Miasteczko Śląskie, TOWN, 'Urząd Miejski, Miasteczko Slaskie', false",
        "tarnogórski, COUNTY, 'Starostwo Powiatowe, sala 12', false",
        "Kalety, RURAL, https://meet.example/abc, false",
        ", RURAL, 'Starostwo Powiatowe, sala 12', false"
    })
    void placeThatDoesNotNameTheMunicipalityIsElsewhere(String name, OfficeKind kind, String place, boolean elsewhere) {
        Office of = new Office(office.id(), name, null, null, kind, 1, null, null, 0);

        assertThat(Travels.elsewhere(place, of)).isEqualTo(elsewhere);
    }

    @Test
    void whatTheOfficeSaysOfTheWayCounts() {
        ApplicationId id = endorsedOnPaper().id();
        assertThat(fixture.asOffice(office, () -> travels.needed(id))).isTrue();

        fixture.asOffice(office, () -> {
            travels.say(id, false);
            return true;
        });

        assertThat(fixture.asOffice(office, () -> travels.needed(id))).isFalse();
    }

    private Application endorsedOnPaper() {
        LocalDate today = LocalDate.now(partnership.zone());
        Session session = fixture.session(partnership, 5, today, today.plusDays(10));
        EmployeeId employee = fixture.employee(office);
        PaperStep paper = new PaperStep(office.head(), today);
        return fixture.asOffice(office, () -> {
            Application submitted = applications.submit(new NewApplication(session.id(), employee, paper));
            return applications.endorse(submitted.id(), Decision.yes().signed(paper));
        });
    }
}
