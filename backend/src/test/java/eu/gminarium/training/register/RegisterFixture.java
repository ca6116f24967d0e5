package eu.gminarium.training.register;

import eu.gminarium.security.Role;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.Applications;
import eu.gminarium.training.application.Decision;
import eu.gminarium.training.application.NewApplication;
import eu.gminarium.training.attendance.Attendance;
import eu.gminarium.training.attendance.Mark;
import eu.gminarium.training.attendance.Presence;
import eu.gminarium.training.session.Session;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/** Sessions that are over, with people who came and people who did not; and a register as long as one likes. */
@Singleton
public final class RegisterFixture {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final TrainingFixture trainings;
    private final Applications applications;
    private final Attendance attendance;

    RegisterFixture(TrainingFixture trainings, Applications applications, Attendance attendance) {
        this.trainings = trainings;
        this.applications = applications;
        this.attendance = attendance;
    }

    /** A session of 8 teaching hours on the day, at a price of 7,600 zł. */
    public Session session(Partnership partnership, LocalDate day) {
        return trainings.session(partnership, 20, day.minusDays(10), day);
    }

    /** Enrols the employee and records the presence at the session's only meeting. */
    public ApplicationId attend(TestOffice office, Session session, EmployeeId employee, Presence presence) {
        LocalDate day = session.meetings().getFirst().day();
        Application forward = on(
                day.minusDays(10),
                () -> trainings.as(
                        office,
                        Role.HEAD,
                        office.head(),
                        () -> applications.submit(NewApplication.of(session.id(), employee))));
        ApplicationId id = trainings
                .as(office, Role.APPROVER, null, () -> applications.decide(forward.id(), Decision.yes()))
                .id();
        session.meetings()
                .forEach(meeting -> on(
                        meeting.day(),
                        () -> trainings.asCoordinator(office.partnership(), () -> {
                            attendance.record(meeting.id(), List.of(new Mark(id, presence)));
                            return id;
                        })));
        return id;
    }

    /** An employee of the office who has this name. */
    public EmployeeId named(TestOffice office, String firstName, String lastName) {
        EmployeeId employee = trainings.employee(office);
        trainings.execute(
                office.partnership(),
                "UPDATE employee SET first_name = ?, last_name = ? WHERE id = ?",
                firstName,
                lastName,
                employee.value());
        return employee;
    }

    /**
     * Fills an empty partnership with sessions of two meetings and 25 people each, who work in 40 offices.
     *
     * @param sessions how many; each has 25 participations
     */
    public void fill(Partnership partnership, int sessions) {
        for (String statement : BULK.split("--\n")) {
            if (statement.contains("?")) {
                trainings.execute(partnership, statement, sessions);
            } else {
                trainings.execute(partnership, statement);
            }
        }
    }

    private static <T> T on(LocalDate day, Supplier<T> work) {
        return MovableClock.at(day.atTime(12, 0).atZone(WARSAW).toInstant(), work);
    }

    private static final String BULK = """
            INSERT INTO office (id, name, kind, number)
            SELECT md5('o' || i)::uuid, 'Urząd ' || i, 'OTHER', i + 1000 FROM generate_series(0, 39) i
            --
            INSERT INTO unit (id, office_id, symbol, name)
            SELECT md5('u' || i)::uuid, md5('o' || i % 40)::uuid, 'K' || i / 40, 'Unit ' || i FROM generate_series(0, 399) i
            --
            INSERT INTO employee (id, first_name, last_name, folded_name)
            SELECT md5('e' || i)::uuid, (ARRAY['Anna', 'Łucja', 'Żaneta', 'Jan', 'Ćwirek'])[1 + i % 5],
                   (ARRAY['Nowak', 'Łukasik', 'Śliwa', 'Żak', 'Lis', 'Ćma'])[1 + i % 6] || i, 'x'
              FROM generate_series(0, 7999) i
            --
            INSERT INTO employment (id, employee_id, office_id, unit_id, position, valid_from)
            SELECT md5('m' || i)::uuid, md5('e' || i)::uuid, md5('o' || i % 40)::uuid, md5('u' || i % 400)::uuid,
                   'Inspektor', DATE '2005-01-01'
              FROM generate_series(0, 7999) i
            --
            INSERT INTO topic (id, code, name)
            SELECT md5('t' || i)::uuid, 'topic-' || i, '{"pl": "Temat"}' FROM generate_series(0, 9) i
            --
            INSERT INTO training_provider (id, name)
            SELECT md5('p' || i)::uuid, 'Instytucja ' || i FROM generate_series(0, 29) i
            --
            INSERT INTO programme (id, name, starts_on, ends_on)
            SELECT md5('g' || i)::uuid, 'Program ' || i, DATE '2008-01-01', DATE '2020-01-01' FROM generate_series(0, 1) i
            --
            INSERT INTO training (id, topic_id, provider_id, title, goals, language, price_minor, currency,
                                  teaching_hours, threshold_percent, programme_id)
            SELECT md5('n' || i)::uuid, md5('t' || i % 10)::uuid, md5('p' || i % 30)::uuid, 'Szkolenie ' || i, '', 'pl',
                   760000, 'PLN', 16, 80, md5('g' || i % 2)::uuid
              FROM generate_series(0, 199) i
            --
            INSERT INTO training_session (id, training_id, place, capacity, taken, approvals, opens_on, closes_on, status)
            SELECT md5('s' || i)::uuid, md5('n' || i % 200)::uuid, 'Sala', 25, 25, 25, DATE '2009-01-01',
                   DATE '2009-01-02', 'PUBLISHED'
              FROM generate_series(0, ? - 1) i
            --
            INSERT INTO training_meeting (id, session_id, held_on, starts_at, ends_at, teaching_hours)
            SELECT md5('mt' || i || '-' || d)::uuid, md5('s' || i)::uuid, DATE '2010-01-04' + i + d, '08:30', '14:30', 8
              FROM generate_series(0, ? - 1) i, generate_series(0, 1) d
            --
            INSERT INTO training_application (id, session_id, employee_id, office_id, unit_id, status, approval_number,
                                              submitted_on)
            SELECT md5('a' || i)::uuid, md5('s' || i / 25)::uuid, md5('e' || i * 7 % 8000)::uuid,
                   md5('o' || i * 7 % 40)::uuid, md5('u' || i * 7 % 400)::uuid, 'ENROLLED', 1 + i % 25, DATE '2009-01-01'
              FROM generate_series(0, ? * 25 - 1) i
            --
            INSERT INTO attendance (id, meeting_id, application_id, presence)
            SELECT md5('x' || i || '-' || d)::uuid, md5('mt' || i / 25 || '-' || d)::uuid, md5('a' || i)::uuid, 'PRESENT'
              FROM generate_series(0, ? * 25 - 1) i, generate_series(0, 1) d
            --
            INSERT INTO training_invoice (id, session_id, number, issued_on, amount_minor, eligible_minor, currency)
            SELECT md5('i' || i)::uuid, md5('s' || i)::uuid, 'FV ' || i, DATE '2010-02-01' + i, 720001, 700001, 'PLN'
              FROM generate_series(0, ? * 3 / 4 - 1) i
            """;
}
