package eu.gminarium.mysteryclient.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What an audit may ask for, and what of it stays fixed. */
@ProgramTest
class AuditsTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    Audits audits;

    @Test
    void auditThatMakesNoSenseIsRefusedWithTheFieldsName() {
        partnerships.asCoordinator(partnerships.create(), () -> {
            Audit audit = fixture.planned(1);
            assertThat(refused(() -> plan(LocalDate.of(9999, 1, 1), 1, Channel.PHONE)))
                    .isEqualTo("endsOn");
            assertThat(refused(() -> plan(AuditFixture.LAST_DAY, 5, Channel.PHONE)))
                    .isEqualTo("minimumCalls");
            // The fixture's audit has a script for telephone calls.
            assertThat(refused(() ->
                            audits.change(audit.id(), plan(AuditFixture.LAST_DAY, 1, Channel.VISIT), audit.version())))
                    .isEqualTo("channel");
            return null;
        });
    }

    private static NewAudit plan(LocalDate lastDay, int minimum, Channel channel) {
        return new NewAudit(
                AuditFixture.text("Audit"), channel, AuditFixture.FIRST_DAY, lastDay, 4, minimum, null, null);
    }

    private static String refused(ThrowingCallable work) {
        return catchThrowableOfType(InvalidField.class, work)
                .errors()
                .getFirst()
                .field();
    }
}
