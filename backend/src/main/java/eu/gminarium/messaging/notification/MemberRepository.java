package eu.gminarium.messaging.notification;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads the views of the platform that show a partnership its own members. */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface MemberRepository extends GenericRepository<NotificationRow, UUID> {

    @Query("""
            SELECT DISTINCT m.account_id, m.employee_id, m.username, m.display_name, m.language, c.mail AS choice
              FROM partnership_member m
              LEFT JOIN member_mail_choice c ON c.account_id = m.account_id AND c.kind = :kind
             WHERE m.employee_id = :employee
            """)
    List<MemberView> ofEmployee(UUID employee, Kind kind);

    @Query("""
            SELECT DISTINCT m.account_id, m.employee_id, m.username, m.display_name, m.language, c.mail AS choice
              FROM partnership_member m
              LEFT JOIN member_mail_choice c ON c.account_id = m.account_id AND c.kind = :kind
             WHERE m.account_id = :account
            """)
    List<MemberView> ofAccount(UUID account, Kind kind);

    /** Those who hold the role in the office or in the whole; with employees given, only those of them. */
    @Query("""
            SELECT DISTINCT m.account_id, m.employee_id, m.username, m.display_name, m.language, c.mail AS choice
              FROM partnership_member m
              LEFT JOIN member_mail_choice c ON c.account_id = m.account_id AND c.kind = :kind
             WHERE m.role = :role AND (m.office_id = :office OR m.office_id IS NULL)
               AND (NOT :some OR m.employee_id IN (:employees))
             ORDER BY m.account_id
            """)
    List<MemberView> holding(String role, UUID office, boolean some, List<UUID> employees, Kind kind);

    /** Those who hold the role, once for each office. */
    @Query("""
            SELECT DISTINCT m.office_id, m.account_id, m.employee_id, m.username, m.display_name, m.language,
                   c.mail AS choice
              FROM partnership_member m
              LEFT JOIN member_mail_choice c ON c.account_id = m.account_id AND c.kind = :kind
             WHERE m.role = :role
             ORDER BY m.account_id
            """)
    List<HolderView> holding(String role, Kind kind);
}
