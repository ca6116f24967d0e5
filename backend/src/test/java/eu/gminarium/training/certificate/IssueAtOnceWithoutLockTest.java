package eu.gminarium.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.tenancy.database.PostgresServer;
import eu.gminarium.training.certificate.IssueRace.Start;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The twin of {@link IssueAtOnceTest} with the lock switched off: it shows that the test would notice. */
@MicronautTest(transactional = false)
@Property(name = NumbersWithoutLock.SWITCH, value = "off")
class IssueAtOnceWithoutLockTest {

    @Inject
    IssueRace race;

    @Inject
    NumbersWithoutLock numbers;

    @Inject
    PostgresServer server;

    @Test
    void somebodyGetsTwoWithoutLockAndConstraints() throws InterruptedException, SQLException {
        Start start = race.start();
        dropConstraints(start.partnership().schema().value());
        numbers.gather();

        race.run(start);

        assertThat(race.issued(start)).hasSizeGreaterThan(IssueRace.PEOPLE);
    }

    @Test
    void failsWithoutLockButDatabaseStillRefusesASecond() throws InterruptedException {
        Start start = race.start();
        numbers.gather();

        List<Throwable> failures = race.run(start);

        assertThat(failures).isNotEmpty();
        assertThat(race.issued(start)).hasSize(IssueRace.PEOPLE);
    }

    /** Takes away what the database checks by itself, in this partnership only. */
    private void dropConstraints(String schema) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        server.url(), server.owner().user(), server.owner().password());
                Statement statement = owner.createStatement()) {
            statement.execute("ALTER TABLE " + schema + ".certificate DROP CONSTRAINT certificate_number");
            statement.execute("DROP INDEX " + schema + ".certificate_valid");
        }
    }
}
