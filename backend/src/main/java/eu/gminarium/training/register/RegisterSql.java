package eu.gminarium.training.register;

import java.util.EnumMap;
import java.util.Map;

/** The register's statements. One filter stands in all of them. */
final class RegisterSql {

    private static final String COLUMNS = """
            SELECT r.id, r.is_external, r.source_id, r.office_id, r.unit_id,
                   CASE WHEN known.is_so THEN r.employee_id END AS employee_id,
                   CASE WHEN known.is_so THEN e.last_name || ' ' || e.first_name END AS person_name,
                   CASE WHEN known.is_so THEN coalesce(
                     (SELECT x.position FROM external_training x WHERE x.id = r.id),
                     (SELECT m.position FROM employment m
                       WHERE m.employee_id = r.employee_id AND m.valid_from <= r.first_day
                       ORDER BY m.valid_from DESC LIMIT 1)) END AS position,
                   coalesce(o.name, 'Partner ' || o.number) AS office_name, n.symbol AS unit_symbol,
                   r.first_day, r.last_day, r.days, r.teaching_hours, r.clock_minutes, r.title, p.code AS topic_code,
                   r.provider, r.programme_id, g.name AS programme_name, r.cost_minor, r.eligible_minor, r.invoiced,
                   r.invoice_numbers, r.invoice_on
            """;

    /** Who the person is, for a reader who may know it. */
    private static final String JOINS = """
              JOIN employee e ON e.id = r.employee_id
              JOIN office o ON o.id = r.office_id
              JOIN unit n ON n.id = r.unit_id
              JOIN topic p ON p.id = r.topic_id
              LEFT JOIN programme g ON g.id = r.programme_id
             CROSS JOIN LATERAL (SELECT NOT r.is_external OR r.office_id = ANY(:offices) OR r.unit_id = ANY(:units)
                     OR r.employee_id = CAST(:self AS uuid)
                     OR EXISTS (SELECT 1 FROM training_application a WHERE a.employee_id = r.employee_id) AS is_so) known
            """;

    private static final String FILTER = """
             WHERE (:every OR r.office_id = ANY(:offices) OR r.unit_id = ANY(:units)
                    OR r.employee_id = CAST(:self AS uuid))
               AND (CAST(:office AS uuid) IS NULL OR r.office_id = CAST(:office AS uuid))
               AND (CAST(:unit AS uuid) IS NULL OR r.unit_id = CAST(:unit AS uuid))
               AND (CAST(:topic AS text) IS NULL
                    OR r.topic_id = (SELECT id FROM topic WHERE code = CAST(:topic AS text)))
               AND (CAST(:programme AS uuid) IS NULL OR r.programme_id = CAST(:programme AS uuid))
               AND (CAST(:provider AS text) IS NULL OR r.provider = CAST(:provider AS text))
               AND (CAST(:year AS integer) IS NULL OR r.first_day
                    BETWEEN make_date(CAST(:year AS integer), 1, 1) AND make_date(CAST(:year AS integer), 12, 31))
            """;

    /** Nobody is sorted by a name that the reader may not know. */
    private static final String BY_NAME = """
            CASE WHEN CAST(:language AS text) = 'pl' AND known.is_so THEN e.last_name END COLLATE "pl-x-icu",
            CASE WHEN CAST(:language AS text) = 'pl' AND known.is_so THEN e.first_name END COLLATE "pl-x-icu",
            CASE WHEN CAST(:language AS text) = 'cs' AND known.is_so THEN e.last_name END COLLATE "cs-x-icu",
            CASE WHEN CAST(:language AS text) = 'cs' AND known.is_so THEN e.first_name END COLLATE "cs-x-icu",
            CASE WHEN known.is_so THEN e.last_name END COLLATE "en-x-icu",
            CASE WHEN known.is_so THEN e.first_name END COLLATE "en-x-icu"
            """;

    private static final String PIECE = " LIMIT CAST(:limit AS bigint) OFFSET CAST(:offset AS bigint)";

    /**
     * Takes session after session, the latest first, and looks into each only when its turn comes: the first page costs the
     * same however long the register is. {@code OFFSET 0} keeps the planner from reading the whole register instead.
     */
    static final NamedSql LIST_BY_DATE = new NamedSql(
            COLUMNS + """
              FROM (SELECT s.id, (SELECT min(m.held_on) FROM training_meeting m WHERE m.session_id = s.id) AS begins_on
                      FROM training_session s JOIN training t ON t.id = s.training_id
                     WHERE (CAST(:topic AS text) IS NULL
                            OR t.topic_id = (SELECT id FROM topic WHERE code = CAST(:topic AS text)))
                       AND (CAST(:programme AS uuid) IS NULL OR t.programme_id = CAST(:programme AS uuid))
                    UNION ALL
                    SELECT x.id, x.starts_on FROM external_training x
                     ORDER BY begins_on DESC, id) k
             CROSS JOIN LATERAL (SELECT * FROM participation WHERE source_id = k.id OFFSET 0) r
            """ + JOINS + FILTER + " ORDER BY k.begins_on DESC, k.id, " + BY_NAME + ", r.id" + PIECE);

    static final NamedSql LIST_BY_NAME = new NamedSql(COLUMNS + " FROM participation r " + JOINS + FILTER + " ORDER BY "
            + BY_NAME + ", r.first_day DESC, r.id" + PIECE);

    /** The same rows as the view's, without what only their costs need: a page comes with the count of all. */
    static final NamedSql COUNT = new NamedSql("""
            SELECT count(*)
              FROM (SELECT a.office_id, a.unit_id, a.employee_id, t.topic_id, t.programme_id, v.name AS provider, f.first_day
                      FROM (SELECT x.application_id, min(m.held_on) AS first_day
                              FROM attendance x JOIN training_meeting m ON m.id = x.meeting_id
                             WHERE x.presence = 'PRESENT'
                             GROUP BY x.application_id) f
                      JOIN training_application a ON a.id = f.application_id
                      JOIN training_session s ON s.id = a.session_id
                      JOIN training t ON t.id = s.training_id
                      JOIN training_provider v ON v.id = t.provider_id
                    UNION ALL
                    SELECT office_id, unit_id, employee_id, topic_id, NULL, provider, starts_on
                      FROM external_training) r
            """ + FILTER);

    private static final String SUMS = """
            , count(*) AS participations, count(DISTINCT r.employee_id) AS people,
              count(DISTINCT r.source_id) AS trainings, coalesce(sum(r.days), 0) AS person_days,
              coalesce(sum(r.teaching_hours), 0) AS teaching_hours, coalesce(sum(r.clock_minutes), 0) AS clock_minutes,
              coalesce(sum(r.cost_minor), 0) AS cost_minor,
              coalesce(sum(r.cost_minor) FILTER (WHERE r.invoiced), 0) AS invoiced_minor,
              coalesce(sum(r.eligible_minor), 0) AS eligible_minor
              FROM participation r
            """;

    static final NamedSql TOTALS = new NamedSql("SELECT NULL AS key, NULL AS label" + SUMS + FILTER);

    private static final Map<RegisterDimension, NamedSql> GROUPS = new EnumMap<>(RegisterDimension.class);

    static {
        GROUPS.put(
                RegisterDimension.OFFICE,
                new NamedSql("SELECT CAST(o.id AS text) AS key, coalesce(o.name, 'Partner ' || o.number) AS label"
                        + SUMS + " JOIN office o ON o.id = r.office_id " + FILTER + " GROUP BY o.id"));
        GROUPS.put(
                RegisterDimension.UNIT,
                new NamedSql("SELECT CAST(n.id AS text) AS key, n.symbol || ' · ' || n.name || ', '"
                        + " || coalesce(o.name, 'Partner ' || o.number) AS label" + SUMS
                        + " JOIN unit n ON n.id = r.unit_id JOIN office o ON o.id = n.office_id " + FILTER
                        + " GROUP BY n.id, o.id"));
        GROUPS.put(
                RegisterDimension.TOPIC,
                new NamedSql("SELECT p.code AS key, p.code AS label" + SUMS + " JOIN topic p ON p.id = r.topic_id "
                        + FILTER + " GROUP BY p.code"));
        GROUPS.put(
                RegisterDimension.PROGRAMME,
                new NamedSql("SELECT CAST(g.id AS text) AS key, g.name AS label" + SUMS
                        + " LEFT JOIN programme g ON g.id = r.programme_id " + FILTER + " GROUP BY g.id"));
        GROUPS.put(
                RegisterDimension.PROVIDER,
                new NamedSql("SELECT r.provider AS key, r.provider AS label" + SUMS + FILTER + " GROUP BY r.provider"));
        GROUPS.put(
                RegisterDimension.YEAR,
                new NamedSql("SELECT CAST(extract(year FROM r.first_day) AS text) AS key,"
                        + " CAST(extract(year FROM r.first_day) AS text) AS label" + SUMS + FILTER
                        + " GROUP BY extract(year FROM r.first_day)"));
    }

    static final NamedSql PROVIDERS =
            new NamedSql("SELECT name FROM training_provider UNION SELECT provider FROM external_training");

    static final NamedSql YEARS = new NamedSql("""
            SELECT CAST(extract(year FROM held_on) AS integer) AS year FROM training_meeting
             UNION SELECT CAST(extract(year FROM starts_on) AS integer) FROM external_training
             ORDER BY year DESC
            """);

    private RegisterSql() {}

    static NamedSql list(RegisterOrder order) {
        return switch (order) {
            case DATE -> LIST_BY_DATE;
            case NAME -> LIST_BY_NAME;
        };
    }

    static NamedSql groups(RegisterDimension dimension) {
        NamedSql found = GROUPS.get(dimension);
        if (found == null) {
            throw new IllegalStateException("no sums by " + dimension);
        }
        return found;
    }
}
