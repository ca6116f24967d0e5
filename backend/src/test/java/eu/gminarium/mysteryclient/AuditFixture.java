package eu.gminarium.mysteryclient;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.audit.NewAudit;
import eu.gminarium.mysteryclient.audit.Previews;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.Auditors;
import eu.gminarium.mysteryclient.auditor.NewAuditor;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.call.ScoredCall;
import eu.gminarium.mysteryclient.review.Reviews;
import eu.gminarium.mysteryclient.script.Audience;
import eu.gminarium.mysteryclient.script.CriterionKind;
import eu.gminarium.mysteryclient.script.NewCriterion;
import eu.gminarium.mysteryclient.script.NewScenario;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.mysteryclient.script.Scripts;
import eu.gminarium.mysteryclient.script.UnansweredRule;
import eu.gminarium.programme.OfficeKind;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes offices, auditors and audits of two yes/no criteria and one scale, in 2025. */
@Singleton
public final class AuditFixture {

    public static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 3);
    public static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 28);

    private final TransactionOperations<Connection> transactions;
    private final Audits audits;
    private final Scripts scripts;
    private final Auditors auditors;
    private final Accounts accounts;
    private final Memberships memberships;
    private final Reviews reviews;
    private final Previews previews;

    AuditFixture(
            TransactionOperations<Connection> transactions,
            Audits audits,
            Scripts scripts,
            Auditors auditors,
            Accounts accounts,
            Memberships memberships,
            Reviews reviews,
            Previews previews) {
        this.transactions = transactions;
        this.audits = audits;
        this.scripts = scripts;
        this.auditors = auditors;
        this.accounts = accounts;
        this.memberships = memberships;
        this.reviews = reviews;
        this.previews = previews;
    }

    public OfficeId office(int number) {
        return office(number, "Office " + number, null, OfficeKind.RURAL);
    }

    public OfficeId office(int number, String name, @Nullable String terc, OfficeKind kind) {
        OfficeId id = OfficeId.next();
        insert(
                "INSERT INTO office (id, name, terc, kind, number) VALUES (?, ?, ?, ?, ?)",
                id.value(),
                name,
                terc,
                kind.name(),
                number);
        return id;
    }

    /** Somebody who has worked in the office for long. */
    public void employee(OfficeId office, String surname) {
        employee(office, surname, LocalDate.of(2020, 1, 1), null);
    }

    /** The auditor, who gets a job in the office on these days. */
    public SignedIn employed(SignedIn auditor, OfficeId office, LocalDate first, LocalDate last) {
        Access before = auditor.access();
        Partnership partnership = before.requirePartnership();
        EmployeeId employee = new EmployeeId(employee(office, "Employed", first, last));
        memberships.put(before.account(), partnership.id(), employee, before.grants());
        return new SignedIn(auditor.id(), new Access(before.account(), false, partnership, employee, before.grants()));
    }

    private UUID employee(OfficeId office, String surname, LocalDate first, @Nullable LocalDate last) {
        UUID employee = Ids.timeOrdered();
        UUID unit = Ids.timeOrdered();
        insert(
                "INSERT INTO employee (id, first_name, last_name, folded_name) VALUES (?, 'Anna', ?, '')",
                employee,
                surname);
        insert(
                "INSERT INTO unit (id, office_id, symbol, name) VALUES (?, ?, ?, 'Unit')",
                unit,
                office.value(),
                surname);
        insert(
                "INSERT INTO employment (id, employee_id, office_id, unit_id, position, valid_from, valid_to)"
                        + " VALUES (?, ?, ?, ?, 'Clerk', ?, ?)",
                Ids.timeOrdered(),
                employee,
                office.value(),
                unit,
                first,
                last);
        return employee;
    }

    public void topic(String code) {
        insert("INSERT INTO topic (id, code, name) VALUES (?, ?, '{\"en\": \"Topic\"}')", Ids.timeOrdered(), code);
    }

    public AuditorId contractor(String name, OfficeId... conflicts) {
        return auditors.add(new NewAuditor(name, null, Set.of(conflicts))).id();
    }

    /** An account with the role of auditor, and a role in an office if one is given. */
    public SignedIn auditor(Partnership partnership, @Nullable OfficeId workplace) {
        String username = "a" + Ids.random() + "@example.org";
        Account account = accounts.create(new NewAccount(username, "Auditor", "pl", false, false));
        List<Grant> grants = workplace == null
                ? List.of(new Grant(Role.AUDITOR, null))
                : List.of(new Grant(Role.AUDITOR, null), new Grant(Role.STAFF, workplace));
        memberships.put(account.id(), partnership.id(), null, grants);
        AuditorId id =
                auditors.add(new NewAuditor("Auditor", username, Set.of())).id();
        declared();
        return new SignedIn(id, new Access(account.id(), false, partnership, null, grants));
    }

    /** Somebody who coordinates each of the offices. */
    public Access officeCoordinator(Partnership partnership, List<OfficeId> offices) {
        Account account =
                accounts.create(new NewAccount("c" + Ids.random() + "@example.org", "Coordinator", "pl", false, false));
        List<Grant> grants = offices.stream()
                .map(office -> new Grant(Role.OFFICE_COORDINATOR, office))
                .toList();
        memberships.put(account.id(), partnership.id(), null, grants);
        return new Access(account.id(), false, partnership, null, grants);
    }

    public Audit planned(int minimumCalls) {
        Audit audit = audits.plan(
                new NewAudit(text("Audit"), Channel.PHONE, FIRST_DAY, LAST_DAY, 4, minimumCalls, null, null));
        scripts.addScenario(
                audit.id(),
                new NewScenario("tree", text("Tree"), null, text("Ask"), Audience.ANY, UnansweredRule.EXCLUDE, 2));
        criterion(audit, "greeting", CriterionKind.YES_NO, "1");
        criterion(audit, "closing", CriterionKind.YES_NO, "2");
        criterion(audit, "clarity", CriterionKind.SCALE, "1");
        declared();
        return audits.get(audit.id());
    }

    /** As if the auditor had not declared conflicts to the audit yet. */
    public void undeclared(AuditId audit, AuditorId auditor) {
        insert(
                "UPDATE mystery_declaration SET auditor_id = ? WHERE audit_id = ? AND auditor_id = ?",
                contractor("Nobody").value(),
                audit.value(),
                auditor.value());
    }

    /** Every auditor has declared conflicts to every audit. */
    private void declared() {
        insert("INSERT INTO mystery_declaration (id, audit_id, auditor_id, declared_at)"
                + " SELECT gen_random_uuid(), u.id, a.id, now() FROM mystery_audit u, mystery_auditor a"
                + " ON CONFLICT DO NOTHING");
    }

    public Audit running(int minimumCalls) {
        return running(minimumCalls, 0);
    }

    /** With further yes/no criteria {@code more-1}, {@code more-2} … */
    public Audit running(int minimumCalls, int more) {
        Audit audit = planned(minimumCalls);
        IntStream.rangeClosed(1, more).forEach(at -> criterion(audit, "more-" + at, CriterionKind.YES_NO, "1"));
        return audits.changeStatus(audit.id(), AuditStatus.RUNNING, audit.version());
    }

    /** Ends the calls of an audit that runs. */
    public Audit inReview(AuditId id) {
        return move(id, AuditStatus.REVIEW);
    }

    /** Accepts every call and shows each office its own result. */
    public Audit inPreview(AuditId id) {
        inReview(id);
        reviews.acceptWaiting(id);
        return move(id, AuditStatus.PREVIEW);
    }

    /** Leads an audit that runs to its release, on the day after the preview. */
    public Audit release(AuditId id) {
        inPreview(id);
        return afterPreview(id, () -> move(id, AuditStatus.RELEASED));
    }

    /** Does the work when the preview is over. */
    public <T> T afterPreview(AuditId id, Supplier<T> work) {
        LocalDate last = previews.of(id).orElseThrow().endsOn();
        return MovableClock.at(last.plusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), work);
    }

    public Audit move(AuditId id, AuditStatus status) {
        return audits.changeStatus(id, status, audits.get(id).version());
    }

    public ScenarioId scenario(AuditId audit) {
        return scripts.of(audit).scenarios().getFirst().id();
    }

    public ScoredCall scored(AuditId audit, OfficeId office, AuditorId auditor, Score... scores) {
        return new ScoredCall(office, scenario(audit), auditor, noon(), 120, null, List.of(), List.of(scores));
    }

    public static List<Score> scores(@Nullable Integer greeting, @Nullable Integer closing, @Nullable Integer clarity) {
        return List.of(new Score("greeting", greeting), new Score("closing", closing), new Score("clarity", clarity));
    }

    /** A planned audit with one scenario and these criteria. */
    public Audit planned(UnansweredRule wrongNumber, NewCriterion... criteria) {
        Audit audit = audits.plan(new NewAudit(text("Audit"), Channel.PHONE, FIRST_DAY, LAST_DAY, 4, 1, null, null));
        scripts.addScenario(
                audit.id(),
                new NewScenario(
                        "tree", text("Tree"), null, text("Ask"), Audience.ANY, UnansweredRule.EXCLUDE, 2, wrongNumber));
        List.of(criteria).forEach(criterion -> scripts.addCriterion(audit.id(), criterion));
        return audits.get(audit.id());
    }

    /** The same, running. */
    public Audit running(UnansweredRule wrongNumber, NewCriterion... criteria) {
        Audit audit = planned(wrongNumber, criteria);
        return audits.changeStatus(audit.id(), AuditStatus.RUNNING, audit.version());
    }

    public static Instant noon() {
        return FIRST_DAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    public static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }

    private void criterion(Audit audit, String code, CriterionKind kind, String weight) {
        scripts.addCriterion(
                audit.id(),
                new NewCriterion(code, text(code), text(code + "?"), kind, new BigDecimal(weight), true, null));
    }

    private void insert(String sql, @Nullable Object... values) {
        transactions.executeWrite(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(sql)) {
                for (int at = 0; at < values.length; at++) {
                    statement.setObject(at + 1, values[at]);
                }
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        });
    }

    /** An auditor who signs in. */
    public record SignedIn(AuditorId id, Access access) {
        public <T extends @Nullable Object> T does(Supplier<T> work) {
            return Scopes.in((AccessElement) () -> access, work);
        }
    }
}
