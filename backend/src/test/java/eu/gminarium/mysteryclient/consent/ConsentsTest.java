package eu.gminarium.mysteryclient.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@ProgramTest
class ConsentsTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    Consents consents;

    @Test
    void officeIsNamedOnlyWhenItsOwnCoordinatorSaidSo() {
        Partnership partnership = partnerships.create();
        OfficeId office = partnerships.asCoordinator(partnership, () -> fixture.office(1));
        OfficeId other = partnerships.asCoordinator(partnership, () -> fixture.office(2));

        assertThat(partnerships.asCoordinator(partnership, consents::list))
                .extracting(Consent::named)
                .containsExactly(false, false);
        assertThatThrownBy(() -> partnerships.asCoordinator(partnership, () -> decide(office, true)))
                .isInstanceOf(RoleNotAllowed.class);
        assertThatThrownBy(
                        () -> partnerships.as(partnership, Role.OFFICE_COORDINATOR, other, () -> decide(office, true)))
                .isInstanceOf(RecordNotFound.class);

        partnerships.as(partnership, Role.OFFICE_COORDINATOR, office, () -> decide(office, true));
        assertThat(partnerships.asCoordinator(partnership, consents::named)).containsOnlyKeys(office);
        assertThat(partnerships.as(partnership, Role.OFFICE_COORDINATOR, other, () -> consents.of(office)))
                .extracting(Consent::named, Consent::decidedBy)
                .containsExactly(true, null);
        assertThat(partnerships
                        .asCoordinator(partnership, consents::list)
                        .getFirst()
                        .decidedAt())
                .isNotNull();
        partnerships.as(partnership, Role.OFFICE_COORDINATOR, office, () -> decide(office, false));
        assertThat(partnerships.asCoordinator(partnership, consents::named)).isEmpty();
    }

    private OfficeId decide(OfficeId office, boolean named) {
        consents.decide(office, named);
        return office;
    }
}
