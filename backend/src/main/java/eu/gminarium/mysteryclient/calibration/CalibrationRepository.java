package eu.gminarium.mysteryclient.calibration;

import eu.gminarium.mysteryclient.agreement.PairRow;
import eu.gminarium.mysteryclient.call.CriterionValue;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface CalibrationRepository extends GenericRepository<CalibrationRow, UUID> {

    @Query("SELECT id FROM mystery_auditor WHERE account_id = :account")
    Optional<UUID> auditor(UUID account);

    /** Whether the auditor has a call of the audit to make or to score for the second time. */
    @Query("""
            SELECT EXISTS (SELECT 1 FROM mystery_call WHERE audit_id = :audit AND auditor_id = :auditor)
                OR EXISTS (SELECT 1 FROM mystery_second s JOIN mystery_call c ON c.id = s.call_id
                            WHERE c.audit_id = :audit AND s.auditor_id = :auditor)
            """)
    boolean takesPart(UUID audit, UUID auditor);

    /** Answers 0 if the auditor scored the sample before. */
    @Query("""
            INSERT INTO mystery_calibration (sample_id, auditor_id, done_at) VALUES (:sample, :auditor, :now)
            ON CONFLICT (sample_id, auditor_id) DO NOTHING
            """)
    int finish(UUID sample, UUID auditor, Instant now);

    @Query("""
            INSERT INTO mystery_calibration_score (sample_id, auditor_id, criterion_id, value)
            VALUES (:sample, :auditor, :criterion, :value)
            """)
    void add(UUID sample, UUID auditor, UUID criterion, @Nullable Integer value);

    @Query("""
            SELECT criterion_id, value FROM mystery_calibration_score
             WHERE sample_id = :sample AND auditor_id = :auditor
            """)
    List<CriterionValue> scores(UUID sample, UUID auditor);

    @Query("SELECT EXISTS (SELECT 1 FROM mystery_calibration WHERE sample_id = :sample)")
    boolean used(UUID sample);

    /** How many samples the auditor has yet to score before their calls open; 0 for whoever was let through. */
    @Query("""
            SELECT count(*) FROM mystery_sample s
             WHERE s.audit_id = :audit
               AND NOT EXISTS (SELECT 1 FROM mystery_calibration c
                                WHERE c.sample_id = s.id AND c.auditor_id = :auditor)
               AND NOT EXISTS (SELECT 1 FROM mystery_calibration_pass p
                                WHERE p.audit_id = :audit AND p.auditor_id = :auditor)
            """)
    int missing(UUID audit, UUID auditor);

    /** The running audits in which the auditor takes part and has samples to score yet. */
    @Query("""
            SELECT s.audit_id, count(*) AS missing
              FROM mystery_sample s
              JOIN mystery_audit u ON u.id = s.audit_id AND u.status = 'RUNNING'
             WHERE NOT EXISTS (SELECT 1 FROM mystery_calibration c
                                WHERE c.sample_id = s.id AND c.auditor_id = :auditor)
               AND NOT EXISTS (SELECT 1 FROM mystery_calibration_pass p
                                WHERE p.audit_id = s.audit_id AND p.auditor_id = :auditor)
               AND (EXISTS (SELECT 1 FROM mystery_call k WHERE k.audit_id = s.audit_id AND k.auditor_id = :auditor)
                    OR EXISTS (SELECT 1 FROM mystery_second d JOIN mystery_call k ON k.id = d.call_id
                                WHERE k.audit_id = s.audit_id AND d.auditor_id = :auditor))
             GROUP BY s.audit_id
            """)
    List<OpenRow> open(UUID auditor);

    /** The auditors who take part in the audit, by name. */
    @Query("""
            SELECT a.id AS auditor_id, a.name AS auditor_name, p.reason,
                   (SELECT count(*) FROM mystery_calibration c JOIN mystery_sample s ON s.id = c.sample_id
                     WHERE s.audit_id = :audit AND c.auditor_id = a.id) AS done
              FROM mystery_auditor a
              LEFT JOIN mystery_calibration_pass p ON p.audit_id = :audit AND p.auditor_id = a.id
             WHERE EXISTS (SELECT 1 FROM mystery_call k WHERE k.audit_id = :audit AND k.auditor_id = a.id)
                OR EXISTS (SELECT 1 FROM mystery_second d JOIN mystery_call k ON k.id = d.call_id
                            WHERE k.audit_id = :audit AND d.auditor_id = a.id)
             ORDER BY a.name, a.id
            """)
    List<TeamRow> team(UUID audit);

    /** The auditor's scores beside the reference. */
    @Query("""
            SELECT c.criterion_id, c.value AS first, r.value AS second
              FROM mystery_sample s
              JOIN mystery_calibration_score c ON c.sample_id = s.id AND c.auditor_id = :auditor
              JOIN mystery_sample_score r ON r.sample_id = s.id AND r.criterion_id = c.criterion_id
             WHERE s.audit_id = :audit
            """)
    List<PairRow> pairs(UUID audit, UUID auditor);

    /** Answers 0 if the auditor was let through before. */
    @Query("""
            INSERT INTO mystery_calibration_pass (audit_id, auditor_id, reason, passed_at)
            VALUES (:audit, :auditor, :reason, :now)
            ON CONFLICT (audit_id, auditor_id) DO NOTHING
            """)
    int pass(UUID audit, UUID auditor, String reason, Instant now);
}
