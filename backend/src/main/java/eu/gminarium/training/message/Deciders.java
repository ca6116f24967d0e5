package eu.gminarium.training.message;

import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Recipient;
import eu.gminarium.messaging.notification.Recipients;
import eu.gminarium.security.Role;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.training.application.ApplicationStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who has to decide an application next: head or deputy of the unit, then the approver; where none of them signs in, the
 * office's coordinator, who acts for people without an account. Never the applicant.
 */
@Singleton
class Deciders {

    private final MessageQueries queries;
    private final Recipients recipients;

    Deciders(MessageQueries queries, Recipients recipients) {
        this.queries = queries;
        this.recipients = recipients;
    }

    List<Recipient> of(ApplicantView application, Kind kind) {
        OfficeId office = new OfficeId(application.officeId());
        List<Recipient> named = others(application, named(application, office, kind));
        return named.isEmpty() ? others(application, recipients.holding(Role.OFFICE_COORDINATOR, office, kind)) : named;
    }

    private List<Recipient> named(ApplicantView application, OfficeId office, Kind kind) {
        if (application.status() == ApplicationStatus.SUBMITTED) {
            return recipients.holding(Role.HEAD, office, heads(application.unitId()), kind);
        }
        return application.status() == ApplicationStatus.ENDORSED
                ? recipients.holding(Role.APPROVER, office, kind)
                : List.of();
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
