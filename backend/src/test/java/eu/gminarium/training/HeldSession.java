package eu.gminarium.training;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationFilter;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Sessions that were held on {@link #DAY}, 8 teaching hours, with people whose names have every accent. */
@Singleton
public final class HeldSession {

    public static final LocalDate DAY = LocalDate.of(2012, 2, 21);

    private final TrainingFixture fixture;
    private final ApplicationLists lists;
    private final Sessions sessions;

    HeldSession(TrainingFixture fixture, ApplicationLists lists, Sessions sessions) {
        this.fixture = fixture;
        this.lists = lists;
        this.sessions = sessions;
    }

    /** Everybody of the session was there the whole day. */
    public Session attended(TestOffice office, int people) {
        return held(office, people, "PRESENT");
    }

    /**
     * Enrols people and records the same presence of all.
     *
     * @param presence PRESENT, EXCUSED or UNEXCUSED
     */
    public Session held(TestOffice office, int people, String presence) {
        Partnership partnership = office.partnership();
        Session session = fixture.session(partnership, people, DAY.minusDays(30), DAY);
        fixture.execute(partnership, """
                INSERT INTO employee (id, first_name, last_name, folded_name)
                SELECT gen_random_uuid(), 'Żaneta', 'Říhová-Ćwięk-' || to_char(i, 'FM0000') || ?, '' FROM generate_series(1, ?) i
                """, tag(session), people);
        fixture.execute(partnership, """
                INSERT INTO employment (id, employee_id, office_id, unit_id, position, valid_from)
                SELECT gen_random_uuid(), e.id, ?, ?, 'główna księgowa', DATE '2010-01-01'
                  FROM employee e WHERE e.last_name LIKE '%' || ?
                """, office.id().value(), office.unit().value(), tag(session));
        fixture.execute(
                partnership,
                """
                INSERT INTO training_application
                  (id, session_id, employee_id, office_id, unit_id, status, approval_number, submitted_on)
                SELECT gen_random_uuid(), ?, e.id, ?, ?, 'ENROLLED', row_number() OVER (ORDER BY e.last_name), ?
                  FROM employee e WHERE e.last_name LIKE '%' || ?
                """,
                session.id().value(),
                office.id().value(),
                office.unit().value(),
                DAY.minusDays(30),
                tag(session));
        fixture.execute(
                partnership,
                "UPDATE training_session SET taken = ?, approvals = ? WHERE id = ?",
                people,
                people,
                session.id().value());
        fixture.execute(partnership, """
                INSERT INTO attendance (id, meeting_id, application_id, presence)
                SELECT gen_random_uuid(), m.id, a.id, ?
                  FROM training_meeting m JOIN training_application a ON a.session_id = m.session_id
                 WHERE m.session_id = ?
                """, presence, session.id().value());
        return fixture.asCoordinator(partnership, () -> sessions.get(session.id()));
    }

    /** Who is enrolled, in the order of surnames. */
    public List<Application> enrolled(Partnership partnership, Session session) {
        return fixture
                .asCoordinator(partnership, () -> lists.list(ApplicationFilter.of(session.id()), 1000, 0))
                .stream()
                .sorted(Comparator.comparing(Application::employeeName))
                .toList();
    }

    /** The first of those enrolled, as an employee. */
    public EmployeeId first(Partnership partnership, Session session) {
        return enrolled(partnership, session).getFirst().employee();
    }

    private static String tag(Session session) {
        String id = session.id().value().toString();
        return "-" + id.substring(id.length() - 6);
    }
}
