package eu.gminarium.training.paper;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.gminarium.documents.DocumentStore;
import eu.gminarium.documents.DocumentTooLarge;
import eu.gminarium.documents.WrongDocumentKind;
import eu.gminarium.security.Role;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationFilter;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.application.ApplicationStatus;
import eu.gminarium.training.application.ApplicationStep;
import eu.gminarium.training.application.Decision;
import eu.gminarium.training.application.NewApplication;
import eu.gminarium.training.application.PaperStep;
import eu.gminarium.training.procedure.ProcedureChange;
import eu.gminarium.training.procedure.Procedures;
import eu.gminarium.training.session.Session;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator enters what was signed on paper together with its scan: both, or neither. */
@ProgramTest
class PaperStepsTest {

    private static final PaperFile SCAN = new PaperFile("wniosek.pdf", "%PDF-1.7\nsigned".getBytes(US_ASCII));
    private static final PaperFile PROGRAM = new PaperFile("wniosek.pdf", "MZ".getBytes(US_ASCII));

    @Inject
    TrainingFixture fixture;

    @Inject
    PaperSteps paperSteps;

    @Inject
    ApplicationLists lists;

    @Inject
    Procedures procedures;

    @Inject
    Scans scans;

    private Partnership partnership;
    private TestOffice office;
    private Session session;
    private LocalDate today;
    private EmployeeId clerk;
    private EmployeeId mayor;

    @BeforeEach
    void publishSession() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        session = fixture.session(partnership, 5);
        today = LocalDate.now(partnership.zone());
        clerk = fixture.employee(office);
        mayor = fixture.employee(office);
    }

    @Test
    void eachStepKeepsItsOwnScan() {
        ApplicationId id = submitted();

        fixture.asOffice(office, () -> paperSteps.endorse(id, signed(office.head()), SCAN));
        Application enrolled = fixture.asOffice(office, () -> paperSteps.decide(id, signed(mayor), SCAN));

        assertThat(enrolled.status()).isEqualTo(ApplicationStatus.ENROLLED);
        assertThat(fixture.asOffice(office, () -> scans.of(id)))
                .extracting(Scan::step, scan -> scan.document().fileName())
                .containsExactly(tuple(1, "wniosek.pdf"), tuple(2, "wniosek.pdf"), tuple(3, "wniosek.pdf"));
    }

    @Test
    void scanIsOfTheSignedStepAlsoWhereTheNextOneIsNotRequired() {
        fixture.asOffice(
                office,
                () -> procedures.change(office.id(), new ProcedureChange(true, null, false, null, List.of(), null)));
        ApplicationId id = submitted();

        Application enrolled = fixture.asOffice(office, () -> paperSteps.endorse(id, signed(office.head()), SCAN));

        assertThat(enrolled.status()).isEqualTo(ApplicationStatus.ENROLLED);
        assertThat(fixture.asOffice(office, () -> scans.of(id)))
                .extracting(Scan::step)
                .containsExactly(1, 2);
    }

    @Test
    void refusedFileLeavesTheStepUndone() {
        ApplicationId id = submitted();
        byte[] large = Arrays.copyOf(SCAN.content(), DocumentStore.MAX_BYTES + 1);

        assertThatThrownBy(() -> fixture.asOffice(office, () -> paperSteps.endorse(id, signed(office.head()), PROGRAM)))
                .isInstanceOf(WrongDocumentKind.class);
        assertThatThrownBy(() -> fixture.asOffice(
                        office, () -> paperSteps.endorse(id, signed(office.head()), new PaperFile("x.pdf", large))))
                .isInstanceOf(DocumentTooLarge.class);

        assertThat(fixture.asOffice(office, () -> lists.get(id).status())).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(fixture.asOffice(office, () -> lists.steps(id)))
                .extracting(ApplicationStep::to)
                .containsExactly(ApplicationStatus.SUBMITTED);
    }

    @Test
    void refusedFileLeavesNobodyPutForward() {
        NewApplication input = new NewApplication(session.id(), clerk, new PaperStep(clerk, today));

        assertThatThrownBy(() -> fixture.asOffice(office, () -> paperSteps.submit(input, PROGRAM)))
                .isInstanceOf(WrongDocumentKind.class);

        assertThat(fixture.asOffice(office, () -> lists.list(ApplicationFilter.of(session.id()), 10, 0)))
                .isEmpty();
    }

    @Test
    void refusedStepKeepsNoFile() {
        ApplicationId id = submitted();
        int before = documents();
        Decision ofTomorrow = Decision.yes().signed(new PaperStep(office.head(), today.plusDays(1)));

        assertThatThrownBy(() -> fixture.asOffice(office, () -> paperSteps.endorse(id, ofTomorrow, SCAN)))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> fixture.asOffice(office, () -> paperSteps.endorse(id, Decision.yes(), SCAN)))
                .isInstanceOf(NotSignedOnPaper.class);

        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void anotherOfficeAndTheHeadEnterNoPapers() {
        ApplicationId id = submitted();
        TestOffice other = fixture.office(partnership, 2);

        assertThatThrownBy(() -> fixture.asOffice(other, () -> paperSteps.endorse(id, signed(office.head()), SCAN)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> fixture.as(
                        office, Role.HEAD, office.head(), () -> paperSteps.endorse(id, signed(office.deputy()), SCAN)))
                .isInstanceOf(InvalidField.class);
    }

    private ApplicationId submitted() {
        NewApplication input = new NewApplication(session.id(), clerk, new PaperStep(clerk, today));
        return fixture.asOffice(office, () -> paperSteps.submit(input, SCAN)).id();
    }

    private Decision signed(EmployeeId signatory) {
        return Decision.yes().signed(new PaperStep(signatory, today));
    }

    private int documents() {
        AtomicInteger count = new AtomicInteger();
        fixture.query(partnership, "SELECT count(*) FROM document", row -> count.set(row.getInt(1)));
        return count.get();
    }
}
