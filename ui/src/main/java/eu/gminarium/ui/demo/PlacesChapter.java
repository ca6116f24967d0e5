package eu.gminarium.ui.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.application.Applications;
import eu.gminarium.training.application.Decision;
import eu.gminarium.training.application.NewApplication;
import eu.gminarium.training.application.PaperStep;
import eu.gminarium.training.application.Withdrawal;
import eu.gminarium.training.session.NewMeeting;
import eu.gminarium.training.session.NewSession;
import eu.gminarium.training.session.ReservedSeats;
import eu.gminarium.training.session.SeatPlan;
import eu.gminarium.training.session.SeatPlanChange;
import eu.gminarium.training.session.SeatPlans;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionChange;
import eu.gminarium.training.session.SessionStatus;
import eu.gminarium.training.session.Sessions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Seats that are kept for offices, an open place offer, and a cancelled session whose people can move. */
@Singleton
final class PlacesChapter {

    private final Sessions sessions;
    private final SeatPlans plans;
    private final Applications applications;
    private final ApplicationLists lists;
    private final ProcedureChapter procedures;

    PlacesChapter(
            Sessions sessions,
            SeatPlans plans,
            Applications applications,
            ApplicationLists lists,
            ProcedureChapter procedures) {
        this.sessions = sessions;
        this.plans = plans;
        this.applications = applications;
        this.lists = lists;
        this.procedures = procedures;
    }

    /**
     * @param told the sessions of the chapter before, by their keys
     * @throws IllegalStateException if an application ends up differently from what its row says
     */
    void tell(DemoStage stage, Map<String, Session> told) {
        Map<String, Session> known = new HashMap<>(told);
        List<DemoRow> more = stage.rows("places-sessions.csv");
        more.forEach(row -> known.put(row.text("session"), publish(stage, row, told)));
        reserve(stage, known);
        Map<DemoRow, ApplicationId> entered = new LinkedHashMap<>();
        List<DemoRow> rows = stage.rows("places-applications.csv");
        rows.stream().filter(PlacesChapter::decided).forEach(row -> entered.put(row, approve(stage, row, known)));
        // What comes later is under the procedures that the offices have set since.
        procedures.tell(stage);
        rows.stream().filter(row -> !decided(row)).forEach(row -> entered.put(row, approve(stage, row, known)));
        entered.forEach((row, id) -> withdraw(stage, row, id));
        more.forEach(row -> cancel(stage, row, row.in(known, "session")));
        entered.forEach((row, id) -> check(stage, row, id));
    }

    private Session publish(DemoStage stage, DemoRow row, Map<String, Session> told) {
        LocalDate opensOn = stage.calendar().day(row.text("opens_on"));
        TrainingId training = told.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(key(row.text("training"))))
                .findFirst()
                .orElseThrow()
                .getValue()
                .training();
        NewMeeting meeting = new NewMeeting(
                stage.calendar().workingDay(row.text("held_on")), row.time("start"), row.time("end"), null, null);
        NewSession input = new NewSession(
                training,
                row.text("place"),
                row.number("capacity"),
                opensOn,
                stage.calendar().day(row.text("closes_on")),
                List.of(meeting));
        return stage.asCoordinator(opensOn, () -> {
            Session draft = sessions.add(input);
            return sessions.change(draft.id(), SessionChange.status(SessionStatus.PUBLISHED));
        });
    }

    /** The sessions' keys begin with the first word of their training's. */
    private static String key(String training) {
        int end = training.indexOf('-');
        return (end < 0 ? training : training.substring(0, end)) + "-";
    }

    private void reserve(DemoStage stage, Map<String, Session> known) {
        Map<String, List<DemoRow>> bySession = stage.rows("seat-plans.csv").stream()
                .collect(groupingBy(row -> row.text("session"), LinkedHashMap::new, toList()));
        bySession.forEach((session, rows) -> {
            List<ReservedSeats> seats = new ArrayList<>();
            rows.forEach(
                    row -> seats.add(new ReservedSeats(stage.cast().office(row.text("office")), row.number("seats"))));
            LocalDate releasesOn = stage.calendar().day(rows.getFirst().text("releases_on"));
            SeatPlanChange change = new SeatPlanChange(seats, releasesOn, SeatPlan.OFFER_HOURS, null);
            stage.asCoordinator(
                    stage.calendar().day("-5"),
                    () -> plans.change(rows.getFirst().in(known, "session").id(), change));
        });
    }

    private static boolean decided(DemoRow row) {
        return row.optional("decided_on").isPresent();
    }

    /** All on paper: the office enters what the person, the head and the approver have signed. */
    private ApplicationId approve(DemoStage stage, DemoRow row, Map<String, Session> known) {
        LocalDate submittedOn = stage.calendar().day(row.text("submitted_on"));
        Session session = row.in(known, "session");
        EmployeeId person = person(stage, row, "employee");
        NewApplication input = new NewApplication(session.id(), person, new PaperStep(person, submittedOn));
        ApplicationId id = stage.asOffice(row.text("office"), submittedOn, () -> applications.submit(input))
                .id();
        row.optional("decided_on")
                .map(stage.calendar()::day)
                .ifPresent(day -> stage.asOffice(row.text("office"), day, () -> {
                    applications.endorse(id, signed(person(stage, row, "endorsed_by"), day));
                    return applications.decide(id, signed(person(stage, row, "approved_by"), day));
                }));
        return id;
    }

    private static Decision signed(EmployeeId signatory, LocalDate day) {
        return Decision.yes().signed(new PaperStep(signatory, day));
    }

    private static EmployeeId person(DemoStage stage, DemoRow row, String column) {
        return stage.cast().employee(new Seat(row.text("office"), row.number(column)));
    }

    private void withdraw(DemoStage stage, DemoRow row, ApplicationId id) {
        row.optional("withdrawn_on").map(stage.calendar()::day).ifPresent(day -> {
            @Nullable String reason = row.optional("reason").orElse(null);
            stage.asOffice(row.text("office"), day, () -> applications.withdraw(id, new Withdrawal(reason, null)));
        });
    }

    private void cancel(DemoStage stage, DemoRow row, Session session) {
        row.optional("cancelled_on")
                .map(stage.calendar()::day)
                .ifPresent(day -> stage.asCoordinator(
                        day, () -> sessions.change(session.id(), SessionChange.status(SessionStatus.CANCELLED))));
    }

    private void check(DemoStage stage, DemoRow row, ApplicationId id) {
        String status = stage.asCoordinator(stage.calendar().today(), () -> lists.get(id))
                .status()
                .name();
        if (!status.equals(row.text("status"))) {
            throw new IllegalStateException(
                    "an application became " + status + ", not " + row.text("status") + ", in line " + row.line());
        }
    }
}
