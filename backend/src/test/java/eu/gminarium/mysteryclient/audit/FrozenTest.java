package eu.gminarium.mysteryclient.audit;

import static eu.gminarium.mysteryclient.AuditFixture.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.call.CallChange;
import eu.gminarium.mysteryclient.call.CallEntry;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.call.ExclusionReason;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.result.Rankings;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After the release nothing changes what the result is made of, whichever way it is tried. */
@ProgramTest
class FrozenTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    CallEntry entry;

    @Inject
    Calls calls;

    @Inject
    Audits audits;

    @Inject
    Rankings rankings;

    @Inject
    TransactionOperations<Connection> transactions;

    private Partnership partnership;
    private AuditId audit;
    private CallId call;

    @BeforeEach
    void scored() {
        partnership = partnerships.create();
        audit = as(() -> fixture.running(1).id());
        call = as(() -> entry.enter(
                        audit,
                        List.of(fixture.scored(
                                audit,
                                fixture.office(1),
                                fixture.contractor("Contractor"),
                                scores(1, 1, 5).toArray(Score[]::new))))
                .getFirst());
    }

    @Test
    void noServiceChangesAReleasedResult() {
        as(() -> fixture.release(audit));

        for (CallChange change : List.of(
                CallChange.scores(scores(0, 0, 1), version()),
                CallChange.exclude(ExclusionReason.TECHNICAL, version()))) {
            assertThatThrownBy(() -> as(() -> calls.change(call, change))).isInstanceOf(ResultFixed.class);
        }
        for (AuditStatus status : AuditStatus.values()) {
            assertThatThrownBy(() -> as(() -> fixture.move(audit, status))).isInstanceOf(StatusNotReachable.class);
        }
        assertThat(as(() -> rankings.of(audit)).overall().pooled()).isEqualTo(100.0);
    }

    /** Each as the partnership's own role, past every service. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE mystery_score SET value = 0",
                "UPDATE mystery_call SET status = 'EXCLUDED', exclusion_reason = 'OTHER'",
                "UPDATE mystery_criterion SET weight = 9",
                "UPDATE mystery_scenario SET attempts_limit = 9",
                "UPDATE mystery_audit SET status = 'RUNNING'",
                "UPDATE mystery_audit SET minimum_calls = 2",
                "INSERT INTO mystery_second (call_id, auditor_id) SELECT c.id, a.id FROM mystery_call c, mystery_auditor a",
                "INSERT INTO mystery_call (id, audit_id, office_id, scenario_id, auditor_id, status, called_at)"
                        + " SELECT gen_random_uuid(), audit_id, office_id, scenario_id, auditor_id, status, called_at FROM mystery_call",
                "INSERT INTO mystery_criterion (id, audit_id, code, position, name, text, kind, weight, not_applicable)"
                        + " SELECT gen_random_uuid(), audit_id, code || '-2', position + 9, name, text, kind, weight, true"
                        + " FROM mystery_criterion",
                "DELETE FROM mystery_release",
                "UPDATE mystery_release SET released_at = now()",
            })
    void noStatementOfTheProgramDoes(String sql) {
        boolean ofTheRelease = sql.contains("mystery_release");
        if (!ofTheRelease) {
            // The twin: before the release the same statement goes through.
            assertThatCode(() -> as(() -> tried(sql))).doesNotThrowAnyException();
        }
        as(() -> fixture.release(audit));

        assertThatThrownBy(() -> as(() -> run(sql)))
                .rootCause()
                .hasMessageMatching("(?s).*(row-level security|denied).*");
        assertThat(as(() -> rankings.of(audit)).overall().pooled()).isEqualTo(100.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE FROM mystery_score", "DELETE FROM mystery_criterion"})
    void nothingOfItCanBeDeleted(String sql) {
        as(() -> fixture.release(audit));

        assertThat(as(() -> run(sql))).isZero();
        assertThat(as(() -> rankings.of(audit)).overall().pooled()).isEqualTo(100.0);
    }

    private long version() {
        return as(() -> calls.get(call).call().version());
    }

    private int run(String sql) {
        return transactions.executeWrite(status -> update(status.getConnection(), sql));
    }

    /** Taken back at once. */
    private int tried(String sql) {
        return transactions.executeWrite(status -> {
            int rows = update(status.getConnection(), sql);
            status.setRollbackOnly();
            return rows;
        });
    }

    private static int update(Connection connection, String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T as(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }
}
