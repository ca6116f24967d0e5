package eu.gminarium.training.paper;

import eu.gminarium.documents.PdfFrame;
import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Employment;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationStatus;
import eu.gminarium.training.application.ApplicationStep;
import eu.gminarium.training.catalogue.Training;
import eu.gminarium.training.catalogue.Trainings;
import eu.gminarium.training.paper.PrintedForm.Fact;
import eu.gminarium.training.paper.PrintedForm.Part;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What stands on the forms of an application, after Kluczbork's training procedure. */
@Singleton
class FormParts {

    private static final Set<ApplicationStatus> APPROVED =
            Set.of(ApplicationStatus.ENROLLED, ApplicationStatus.WAITLISTED);
    private static final int REASON_LINES = 3;
    private static final int CARD_LINES = 4;
    private static final int JOURNEYS = 4;

    private final EmployeeDirectory employees;
    private final OfficeDirectory offices;
    private final Sessions sessions;
    private final Trainings trainings;
    private final StepSigners signers;

    FormParts(
            EmployeeDirectory employees,
            OfficeDirectory offices,
            Sessions sessions,
            Trainings trainings,
            StepSigners signers) {
        this.employees = employees;
        this.offices = offices;
        this.sessions = sessions;
        this.trainings = trainings;
        this.signers = signers;
    }

    PrintedForm application(PdfFrame frame, Application application, List<ApplicationStep> steps) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.facts(frame.t("document.part.employee"), person(frame, application)));
        parts.add(Part.facts(frame.t("document.part.training"), training(frame, application, true)));
        parts.add(Part.lines(frame.t("document.part.reason"), REASON_LINES));
        parts.add(decision(
                frame,
                "document.part.endorsement",
                "document.sign.head",
                signers.last(frame, steps, ApplicationStatus.SUBMITTED, Set.of(ApplicationStatus.ENDORSED))));
        parts.add(decision(
                frame,
                "document.part.approval",
                "document.sign.approver",
                signers.last(frame, steps, ApplicationStatus.ENDORSED, APPROVED)));
        return form(frame, application, "document.application.heading", parts);
    }

    PrintedForm card(PdfFrame frame, Application application) {
        List<String> scale = List.of(frame.t("document.card.rated"), "1", "2", "3", "4", "5");
        List<String> rated = List.of(
                frame.t("document.card.content"),
                frame.t("document.card.trainer"),
                frame.t("document.card.organisation"),
                frame.t("document.card.usefulness"));
        List<Part> parts = List.of(
                Part.facts(frame.t("document.part.employee"), person(frame, application)),
                Part.facts(frame.t("document.part.training"), training(frame, application, false)),
                Part.table(frame.t("document.card.ratings"), scale, rated),
                Part.lines(frame.t("document.card.change"), CARD_LINES),
                Part.signed("", List.of(), frame.t("document.sign.date"), frame.t("document.sign.employee")),
                Part.lines(frame.t("document.card.talk"), CARD_LINES),
                Part.signed("", List.of(), frame.t("document.sign.date"), frame.t("document.sign.head")));
        return form(frame, application, "document.card.heading", parts);
    }

    PrintedForm travelOrder(PdfFrame frame, Application application) {
        Session session = sessions.get(application.session());
        List<Fact> journey = List.of(
                new Fact(frame.t("document.travel.to"), application.place()),
                new Fact(frame.t("document.travel.when"), Times.of(frame, session)),
                new Fact(frame.t("document.travel.why"), frame.t("document.travel.for", application.trainingTitle())),
                new Fact(frame.t("document.travel.means"), ""));
        List<String> columns = List.of(
                frame.t("document.travel.from"),
                frame.t("document.travel.day"),
                frame.t("document.travel.hour"),
                frame.t("document.travel.to"),
                frame.t("document.travel.day"),
                frame.t("document.travel.hour"),
                frame.t("document.travel.means"),
                frame.t("document.travel.cost"));
        List<Part> parts = List.of(
                Part.facts(frame.t("document.part.employee"), person(frame, application)),
                Part.facts(frame.t("document.part.journey"), journey),
                Part.signed("", List.of(), frame.t("document.sign.date"), frame.t("document.sign.approver")),
                Part.table(frame.t("document.part.account"), columns, Collections.nCopies(JOURNEYS, "")),
                Part.signed("", List.of(), frame.t("document.sign.date"), frame.t("document.sign.employee")));
        return form(frame, application, "document.travel.heading", parts);
    }

    private PrintedForm form(PdfFrame frame, Application application, String headingKey, List<Part> parts) {
        Office office = offices.get(application.office());
        String name = Objects.requireNonNullElse(office.officialName(), application.officeName());
        String reference = frame.t("document.reference", application.submittedOn());
        return new PrintedForm(name, reference, frame.t(headingKey), parts);
    }

    /** As of the day of the application, which keeps the office of the day. */
    private List<Fact> person(PdfFrame frame, Application application) {
        Optional<Employment> employment = employees.employment(application.employee(), application.submittedOn());
        return List.of(
                new Fact(frame.t("document.field.name"), application.employeeName()),
                new Fact(
                        frame.t("document.field.position"),
                        employment.map(Employment::position).orElse("")),
                new Fact(frame.t("document.field.unit"), application.unitSymbol()),
                new Fact(frame.t("document.field.office"), application.officeName()));
    }

    private List<Fact> training(PdfFrame frame, Application application, boolean priced) {
        Session session = sessions.get(application.session());
        Training training = trainings.get(application.training());
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(frame.t("document.field.training"), training.title()),
                new Fact(frame.t("document.field.topic"), training.topic().in(frame.locale())),
                new Fact(frame.t("document.field.provider"), training.provider()),
                new Fact(frame.t("document.field.when"), Times.of(frame, session)),
                new Fact(frame.t("document.field.hours"), String.valueOf(training.teachingHours())),
                new Fact(frame.t("document.field.place"), session.place())));
        if (priced) {
            String price = Formats.money(frame.locale(), training.price());
            facts.add(new Fact(frame.t("document.field.cost"), frame.t("document.cost", price)));
        }
        return facts;
    }

    private static Part decision(PdfFrame frame, String headingKey, String signKey, Optional<StepSigners.Signed> step) {
        List<Fact> facts = step.map(signed -> List.of(
                        new Fact(frame.t("document.decision"), signed.decision()),
                        new Fact(frame.t("document.decided-by"), signed.who()),
                        new Fact(frame.t("document.decided-on"), frame.date(signed.day()))))
                .orElseGet(() -> List.of(new Fact(frame.t("document.decision"), frame.t("document.decision.choose"))));
        return Part.signed(frame.t(headingKey), facts, frame.t("document.sign.date"), frame.t(signKey));
    }
}
