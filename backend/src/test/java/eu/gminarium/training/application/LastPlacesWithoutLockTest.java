package eu.gminarium.training.application;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.tenancy.database.PostgresServer;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.application.ApprovalRace.Start;
import eu.gminarium.training.session.WithoutLock;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The twin of {@link LastPlacesTest} with the lock switched off: it shows that the test would notice. */
@MicronautTest(transactional = false)
@Property(name = WithoutLock.SWITCH, value = "off")
class LastPlacesWithoutLockTest {

    private static final int PEOPLE = 200;
    private static final int CAPACITY = 5;

    @Inject
    ApprovalRace race;

    @Inject
    TrainingFixture fixture;

    @Inject
    ApplicationLists lists;

    @Inject
    WithoutLock lock;

    @Inject
    PostgresServer server;

    @Test
    void oversellsWithoutLockAndConstraints() throws InterruptedException, SQLException {
        Start start = race.start(PEOPLE, CAPACITY, 1);
        dropConstraints(start.office().partnership().schema().value());
        lock.gather();

        race.run(start);

        assertThat(enrolled(start)).isGreaterThan(CAPACITY);
    }

    @Test
    void failsWithoutLockButDatabaseStillRefusesToOversell() throws InterruptedException {
        Start start = race.start(PEOPLE, CAPACITY, 1);
        lock.gather();

        List<Throwable> failures = race.run(start);

        assertThat(failures).isNotEmpty();
        assertThat(enrolled(start)).isLessThanOrEqualTo(CAPACITY);
    }

    private long enrolled(Start start) {
        ApplicationFilter enrolled = new ApplicationFilter(start.session().id(), ApplicationStatus.ENROLLED);
        return fixture.asOffice(start.office(), () -> lists.count(enrolled));
    }

    /** Takes away what the database checks by itself, in this partnership only. */
    private void dropConstraints(String schema) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        server.url(), server.owner().user(), server.owner().password());
                Statement statement = owner.createStatement()) {
            statement.execute("ALTER TABLE " + schema + ".training_session DROP CONSTRAINT session_places");
            statement.execute("ALTER TABLE " + schema + ".training_application DROP CONSTRAINT approval_order");
        }
    }
}
