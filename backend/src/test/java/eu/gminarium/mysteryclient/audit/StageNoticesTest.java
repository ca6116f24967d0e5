package eu.gminarium.mysteryclient.audit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.messaging.notification.Notification;
import eu.gminarium.messaging.notification.Notifications;
import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.CallEntry;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.call.ScoredCall;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@ProgramTest
class StageNoticesTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    CallEntry entry;

    @Inject
    Notifications notifications;

    @Test
    void coordinatorOfTwoOfficesHearsOfBothPreviews() {
        Partnership partnership = partnerships.create();
        Access coordinator = partnerships.asCoordinator(partnership, () -> {
            List<OfficeId> offices = List.of(fixture.office(1), fixture.office(2));
            AuditorId auditor = fixture.contractor("Contractor");
            AuditId audit = fixture.running(1).id();
            entry.enter(
                    audit,
                    offices.stream().map(office -> call(audit, office, auditor)).toList());
            Access member = fixture.officeCoordinator(partnership, offices);
            fixture.inPreview(audit);
            return member;
        });

        assertThat(Scopes.in((AccessElement) () -> coordinator, () -> notifications.page(true, 10, 0)))
                .extracting(Notification::page)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    private ScoredCall call(AuditId audit, OfficeId office, AuditorId auditor) {
        Score[] scores = AuditFixture.scores(1, 1, 5).toArray(Score[]::new);
        return fixture.scored(audit, office, auditor, scores);
    }
}
