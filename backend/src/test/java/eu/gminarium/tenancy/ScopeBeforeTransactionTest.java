package eu.gminarium.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

@ProgramTest
class ScopeBeforeTransactionTest {

    @Inject
    PartnershipFixture fixtures;

    @Inject
    OfficeFixture offices;

    @Inject
    Partnerships partnerships;

    @Inject
    OfficeDirectory directory;

    @Test
    void scopeThatIsLookedUpWhenFirstAskedForIsTheTransactions() {
        Partnership partnership = fixtures.create();
        offices.office(partnership);
        Map<String, DatabaseScope> known = new ConcurrentHashMap<>();
        ScopeElement lookedUpOnce = () -> known.computeIfAbsent(partnership.slug(), this::lookUp);

        assertThat(Scopes.in(lookedUpOnce, directory::all)).hasSize(1);
    }

    private DatabaseScope lookUp(String slug) {
        return DatabaseScope.of(partnerships.find(slug).orElseThrow());
    }
}
