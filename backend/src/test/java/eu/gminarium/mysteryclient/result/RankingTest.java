package eu.gminarium.mysteryclient.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.CallEntry;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.call.ScoredCall;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.database.PostgresServer;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@ProgramTest
class RankingTest {

    private static final Logger LOG = LoggerFactory.getLogger(RankingTest.class);

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    CallEntry entry;

    @Inject
    PostgresServer server;

    @Inject
    Rankings rankings;

    @Inject
    Results results;

    @Test
    void officesWithTooFewCallsAreListedWithoutRank() {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            OfficeId best = fixture.office(1);
            OfficeId few = fixture.office(2);
            OfficeId none = fixture.office(3);
            AuditorId auditor = fixture.contractor("Contractor");
            AuditId audit = fixture.running(2).id();
            entry.enter(
                    audit,
                    List.of(
                            call(audit, best, auditor, 1),
                            call(audit, best, auditor, 0),
                            call(audit, few, auditor, 1)));

            Ranking ranking = rankings.of(audit);
            assertThat(ranking.offices())
                    .extracting(RankedOffice::office, RankedOffice::rank, RankedOffice::reason, RankedOffice::n)
                    .containsExactly(
                            tuple(best, 1, null, 2),
                            tuple(few, null, NotRanked.TOO_FEW_CALLS, 1),
                            tuple(none, null, NotRanked.NO_CALLS, 0));
            assertThat(ranking.overall().meanOfOffices()).isEqualTo((87.5 + 100) / 2);
            assertThat(ranking.overall().pooled()).isCloseTo((75 + 100 + 100) / 3.0, within(1e-9));
            return null;
        });
    }

    /** 137 offices × 20 calls × 25 criteria: the time is told, not judged. */
    @Test
    @Tag("long")
    void largeAuditIsRanked() {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            AuditId audit = large();
            analyzed(partnership);

            for (int round = 1; round <= 30; round++) {
                Instant start = Instant.now();
                rankings.of(audit);
                long ranking = millis(start);
                start = Instant.now();
                results.of(audit);
                LOG.warn("137 × 20 × 25 scores: ranking {} ms, heat map {} ms", ranking, millis(start));
            }
            Ranking ranking = rankings.of(audit);
            long cells = results.of(audit).criteria().stream()
                    .mapToLong(criterion -> criterion.offices().size())
                    .sum();

            assertThat(ranking.overall().n()).isEqualTo(137 * 20);
            assertThat(cells).isEqualTo(137 * 25);
            return null;
        });
    }

    /** As the database does by itself within a minute. */
    private void analyzed(Partnership partnership) {
        PostgresServer.Credentials owner = server.owner();
        try (Connection connection = DriverManager.getConnection(server.url(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            for (String table : List.of("mystery_call", "mystery_score", "mystery_criterion")) {
                statement.execute("ANALYZE " + partnership.schema().value() + "." + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private AuditId large() {
        AuditorId auditor = fixture.contractor("Contractor");
        AuditId audit = fixture.running(1, 22).id();
        List<Score> scores = Stream.concat(
                        AuditFixture.scores(1, 0, 4).stream(),
                        IntStream.rangeClosed(1, 22).mapToObj(at -> new Score("more-" + at, at % 2)))
                .toList();
        List<ScoredCall> calls = IntStream.rangeClosed(1, 137)
                .mapToObj(fixture::office)
                .flatMap(office -> IntStream.range(0, 20)
                        .mapToObj(at -> fixture.scored(audit, office, auditor, scores.toArray(Score[]::new))))
                .toList();
        Instant start = Instant.now();
        entry.enter(audit, calls);
        LOG.warn("Entry of 2,740 calls × 25 scores: {} ms", millis(start));
        return audit;
    }

    private ScoredCall call(AuditId audit, OfficeId office, AuditorId auditor, int greeting) {
        return fixture.scored(
                audit, office, auditor, AuditFixture.scores(greeting, 1, 5).toArray(Score[]::new));
    }

    private static long millis(Instant start) {
        return Duration.between(start, Instant.now()).toMillis();
    }
}
