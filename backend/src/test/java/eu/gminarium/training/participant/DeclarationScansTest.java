package eu.gminarium.training.participant;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.documents.Document;
import eu.gminarium.documents.DocumentStore;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.participant.DeclarationFixture.Declared;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The signed paper of a declaration, scanned. */
@ProgramTest
class DeclarationScansTest {

    private static final byte[] PDF = "%PDF-1.7\nsigned".getBytes(US_ASCII);
    private static final byte[] OTHER_PDF = "%PDF-1.7\nsigned again".getBytes(US_ASCII);

    @Inject
    TrainingFixture fixture;

    @Inject
    DeclarationFixture fixtures;

    @Inject
    DeclarationScans scans;

    @Inject
    DocumentStore documents;

    @Inject
    ActivityLog activity;

    private Declared declared;

    @BeforeEach
    void declare() {
        declared = fixtures.declared();
    }

    @Test
    void whoReadsTheDeclarationReadsItsScan() {
        Document kept = keep(declared.office(), "deklaracja.pdf", PDF);

        assertThat(kept.fileName()).isEqualTo("deklaracja.pdf");
        assertThat(fixture.as(declared.office(), Role.STAFF, declared.person(), () -> scans.content(declared.id())))
                .isEqualTo(PDF);
        assertThat(fixture.asCoordinator(declared.partnership(), () -> scans.find(declared.id())))
                .contains(kept);
    }

    @Test
    void nextScanTakesThePlaceOfTheOneBefore() {
        Document first = keep(declared.office(), "first.pdf", PDF);
        Document second = keep(declared.office(), "second.pdf", OTHER_PDF);

        assertThat(fixture.asOffice(declared.office(), () -> scans.find(declared.id())))
                .contains(second);
        assertThatThrownBy(() -> Scopes.partnership(declared.partnership(), () -> documents.get(first.id())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void scanBroughtByMistakeIsThrownAwayAndTheLogKeepsATrace() {
        Document kept = keep(declared.office(), "x.pdf", PDF);

        remove(declared.office());

        assertThat(fixture.asOffice(declared.office(), () -> scans.find(declared.id())))
                .isEmpty();
        assertThatThrownBy(() -> Scopes.partnership(declared.partnership(), () -> documents.get(kept.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> remove(declared.office())).isInstanceOf(RecordNotFound.class);
        assertThat(Scopes.partnership(
                        declared.partnership(), () -> activity.of(declared.id().value())))
                .extracting(ActivityLog.Entry::action)
                .containsExactly("entered", "scan-kept", "scan-removed");
    }

    @Test
    void wrongKindAndTooLargeAreRefusedByTheFieldAndLeaveThePresentScan() {
        Document kept = keep(declared.office(), "x.pdf", PDF);
        byte[] tooLarge = Arrays.copyOf(PDF, DocumentStore.MAX_BYTES + 1);

        assertRefused("MZ".getBytes(US_ASCII), "problem.wrong-document-kind");
        assertRefused(tooLarge, "problem.document-too-large");
        assertThat(fixture.asOffice(declared.office(), () -> scans.find(declared.id())))
                .contains(kept);
    }

    @Test
    void anotherOfficeFindsNothing() {
        keep(declared.office(), "x.pdf", PDF);

        assertThatThrownBy(() -> fixture.asOffice(declared.other(), () -> scans.find(declared.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> fixture.asOffice(declared.other(), () -> scans.content(declared.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> keep(declared.other(), "y.pdf", OTHER_PDF)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> remove(declared.other())).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> fixture.asCoordinator(fixture.partnership(), () -> scans.find(declared.id())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void headIsNotAllowedToReadIt() {
        assertThatThrownBy(() -> fixture.as(
                        declared.office(), Role.HEAD, declared.office().head(), () -> scans.find(declared.id())))
                .isInstanceOf(RoleNotAllowed.class);
    }

    private Document keep(TestOffice office, String name, byte[] content) {
        return fixture.asOffice(office, () -> scans.keep(declared.id(), name, content));
    }

    private void remove(TestOffice office) {
        fixture.asOffice(office, () -> {
            scans.remove(declared.id());
            return true;
        });
    }

    private void assertRefused(byte[] content, String message) {
        assertThatThrownBy(() -> keep(declared.office(), "x.pdf", content))
                .isInstanceOfSatisfying(InvalidField.class, refused -> {
                    assertThat(refused.errors()).hasSize(1);
                    assertThat(refused.errors().getFirst().field()).isEqualTo("file");
                    assertThat(refused.errors().getFirst().messageKey()).isEqualTo(message);
                });
    }
}
