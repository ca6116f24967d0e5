package eu.gminarium.training.message;

import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Recipient;
import eu.gminarium.messaging.notification.Recipients;
import eu.gminarium.security.Role;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.application.ApplicationStatus;
import eu.gminarium.training.procedure.OfficeRules;
import eu.gminarium.training.procedure.ProcedureRules;
import eu.gminarium.training.procedure.ProcedureStep;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who has to decide an application next, as the office's procedure says: head or deputy of the unit or whom it names, then
 * the approver; where none of them signs in, the office's coordinator, who acts for people without an account. Never the
 * applicant.
 */
@Singleton
class Deciders {

    private final MessageQueries queries;
    private final Recipients recipients;
    private final ProcedureRules rules;
    private final Clock clock;

    Deciders(MessageQueries queries, Recipients recipients, ProcedureRules rules, Clock clock) {
        this.queries = queries;
        this.recipients = recipients;
        this.rules = rules;
        this.clock = clock;
    }

    List<Recipient> of(ApplicantView application, Kind kind) {
        OfficeId office = new OfficeId(application.officeId());
        List<Recipient> named = others(application, named(application, office, kind));
        return named.isEmpty() ? others(application, recipients.holding(Role.OFFICE_COORDINATOR, office, kind)) : named;
    }

    private List<Recipient> named(ApplicantView application, OfficeId office, Kind kind) {
        if (application.status() == ApplicationStatus.SUBMITTED) {
            List<EmployeeId> heads = heads(application.unitId());
            List<EmployeeId> people = people(application, rules.of(office), ProcedureStep.ENDORSEMENT, heads);
            return recipients.holding(Role.HEAD, office, people, kind);
        }
        if (application.status() != ApplicationStatus.ENDORSED) {
            return List.of();
        }
        OfficeRules procedure = rules.of(office);
        if (procedure.named(ProcedureStep.APPROVAL) == null) {
            return recipients.holding(Role.APPROVER, office, kind);
        }
        List<EmployeeId> people = people(application, procedure, ProcedureStep.APPROVAL, List.of());
        return recipients.holding(Role.APPROVER, office, people, kind);
    }

    /** Whom the office's procedure names, or else the usual ones, and whoever stands in for them today. */
    private List<EmployeeId> people(
            ApplicantView application, OfficeRules office, ProcedureStep step, List<EmployeeId> usual) {
        EmployeeId named = office.named(step);
        List<EmployeeId> deciders = named == null ? usual : List.of(named);
        LocalDate today =
                LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
        return Stream.concat(deciders.stream(), office.deputiesFor(step, deciders, application.employee(), today))
                .distinct()
                .toList();
    }

    private List<EmployeeId> heads(UUID unit) {
        return queries.heads(unit).stream()
                .flatMap(heads -> Stream.concat(Stream.ofNullable(heads.headId()), Stream.ofNullable(heads.deputyId())))
                .map(EmployeeId::new)
                .toList();
    }

    private static List<Recipient> others(ApplicantView application, List<Recipient> people) {
        return people.stream()
                .filter(person -> !application.employee().equals(person.employee()))
                .toList();
    }
}
