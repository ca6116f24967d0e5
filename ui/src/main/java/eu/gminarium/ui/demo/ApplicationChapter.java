package eu.gminarium.ui.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationStatus;
import eu.gminarium.training.application.Applications;
import eu.gminarium.training.application.Decision;
import eu.gminarium.training.application.NewApplication;
import eu.gminarium.training.application.PaperStep;
import eu.gminarium.training.application.Withdrawal;
import eu.gminarium.training.session.Session;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applications step by step. Who has a sign-in acts with it; the others sign on paper, and their office enters it. */
@Singleton
final class ApplicationChapter {

    private final Applications applications;
    private final AttendanceChapter attendance;

    ApplicationChapter(Applications applications, AttendanceChapter attendance) {
        this.applications = applications;
        this.attendance = attendance;
    }

    /**
     * Tells of the sessions that have begun, or of those to come.
     *
     * @throws IllegalStateException if an application ends up differently from what its row says
     */
    void tell(DemoStage stage, Map<String, Session> sessions, boolean coming) {
        Map<Session, List<DemoRow>> bySession = stage.rows("applications.csv").stream()
                .collect(groupingBy(row -> row.in(sessions, "session"), LinkedHashMap::new, toList()));
        bySession.keySet().removeIf(session -> isComing(stage, session) != coming);
        SideBySide.each(bySession.entrySet(), of -> tell(stage, of.getKey(), of.getValue()));
    }

    private void tell(DemoStage stage, Session session, List<DemoRow> rows) {
        Map<ApplicationId, String> letters = new LinkedHashMap<>();
        for (DemoRow row : rows) {
            Application application = new Way(stage, row).go(session);
            row.optional("attendance").ifPresent(text -> letters.put(application.id(), text));
        }
        attendance.tell(stage, session, letters);
    }

    private static boolean isComing(DemoStage stage, Session session) {
        return session.firstDay().orElseThrow().isAfter(stage.calendar().today());
    }

    /** The way of one application. */
    private final class Way {

        private final DemoStage stage;
        private final DemoRow row;
        private final String office;
        private final Seat applicant;
        private final LocalDate submittedOn;
        private final LocalDate decidedOn;

        Way(DemoStage stage, DemoRow row) {
            this.stage = stage;
            this.row = row;
            this.office = row.text("office");
            this.applicant = new Seat(office, row.number("employee"));
            this.submittedOn = stage.calendar().day(row.text("submitted_on"));
            this.decidedOn = row.optional("decided_on")
                    .map(stage.calendar()::day)
                    .orElse(stage.calendar().today());
        }

        Application go(Session session) {
            Application application = submit(session);
            if (row.optional("endorsed_by").isPresent()) {
                application = endorse(application.id());
            }
            if (row.optional("approved_by").isPresent()) {
                application = decide(application.id());
            }
            ApplicationStatus wanted = ApplicationStatus.valueOf(row.text("status"));
            if (wanted == ApplicationStatus.WITHDRAWN) {
                application = withdraw(application.id());
            }
            if (application.status() != wanted) {
                throw new IllegalStateException("an application became " + application.status() + ", not " + wanted
                        + ", in line " + row.line());
            }
            return application;
        }

        private Application submit(Session session) {
            EmployeeId employee = stage.cast().employee(applicant);
            return step(
                    applicant,
                    Verb.WRITE,
                    submittedOn,
                    paper -> applications.submit(new NewApplication(session.id(), employee, paper)));
        }

        private Application endorse(ApplicationId id) {
            LocalDate nextDay = submittedOn.plusDays(1);
            return step(
                    seat("endorsed_by"),
                    Verb.ENDORSE,
                    nextDay.isBefore(decidedOn) ? nextDay : decidedOn,
                    paper -> applications.endorse(id, new Decision(true, null, paper)));
        }

        private Application decide(ApplicationId id) {
            boolean granted = !row.text("status").equals(ApplicationStatus.DECLINED.name());
            return step(
                    seat("approved_by"),
                    Verb.APPROVE,
                    decidedOn,
                    paper -> applications.decide(id, new Decision(granted, reason(), paper)));
        }

        private Application withdraw(ApplicationId id) {
            return step(
                    applicant,
                    Verb.WRITE,
                    decidedOn,
                    paper -> applications.withdraw(id, new Withdrawal(reason(), paper)));
        }

        private @Nullable String reason() {
            return row.optional("reason").orElse(null);
        }

        private Seat seat(String column) {
            return new Seat(office, row.number(column));
        }

        /** Does a step as its own actor, or on the paper that the actor signed. */
        private Application step(Seat actor, Verb verb, LocalDate day, Step step) {
            Optional<Access> own = stage.cast().signIn(actor).filter(access -> access.may(Resource.APPLICATION, verb));
            return own.isPresent()
                    ? stage.as(own.get(), day, () -> step.take(null))
                    : stage.asOffice(
                            office,
                            day,
                            () -> step.take(new PaperStep(stage.cast().employee(actor), day)));
        }
    }

    @FunctionalInterface
    private interface Step {
        Application take(@Nullable PaperStep paper);
    }
}
