package eu.gminarium.training.certificate;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Employment;
import eu.gminarium.security.Actor;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.tenancy.PublicCodes;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.attendance.Attendee;
import eu.gminarium.training.catalogue.Training;
import eu.gminarium.training.session.Meeting;
import eu.gminarium.training.session.Session;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Freezes what is known today of people and a session into rows of certificates. */
@Singleton
class Issue {

    private final CertificateRepository repository;
    private final CertificateNumbers numbers;
    private final PublicCodes codes;
    private final EmployeeDirectory employees;
    private final Clock clock;

    Issue(
            CertificateRepository repository,
            CertificateNumbers numbers,
            PublicCodes codes,
            EmployeeDirectory employees,
            Clock clock) {
        this.repository = repository;
        this.numbers = numbers;
        this.codes = codes;
        this.employees = employees;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
    }

    /** Keeps everybody else from issuing until the transaction ends. */
    void lock() {
        numbers.lock(today().getYear());
    }

    /**
     * Issues to those of the people who have none, in their order, under the lock of the numbers.
     *
     * @param replaces by application, the certificate in whose place the new one stands
     */
    List<CertificateRow> to(List<Attendee> people, Session session, Training training, Map<UUID, UUID> replaces) {
        int year = today().getYear();
        int last = numbers.lock(year);
        List<UUID> certified = repository.certified(session.id().value());
        List<Attendee> without = people.stream()
                .filter(person -> !certified.contains(person.application().value()))
                .toList();
        if (without.isEmpty()) {
            return List.of();
        }
        Frozen frozen = freeze(without, session, training);
        List<CertificateRow> rows = new ArrayList<>();
        for (Attendee person : without) {
            UUID key = person.application().value();
            rows.add(frozen.row(person, ++last, replaces.get(key)));
        }
        repository.saveAll(rows);
        numbers.advance(year, last);
        return rows;
    }

    private Frozen freeze(List<Attendee> people, Session session, Training training) {
        LocalDate firstDay = session.meetings().getFirst().day();
        Map<UUID, UUID> ids = people.stream()
                .map(person -> person.application().value())
                .collect(Collectors.toMap(
                        Function.identity(), application -> CertificateId.next().value()));
        return new Frozen(
                session,
                training,
                repository.funding(training.id().value(), firstDay).orElse(null),
                employees.employments(people.stream().map(Attendee::employee).toList(), firstDay),
                ids,
                codes.issue(PublicCodes.Kind.CERTIFICATE, ids.values()),
                today(),
                clock.instant());
    }

    /** What the rows of one issue have in common. */
    private record Frozen(
            Session session,
            Training training,
            @Nullable FundingView programme,
            Map<EmployeeId, Employment> employments,
            Map<UUID, UUID> ids,
            Map<UUID, String> codes,
            LocalDate today,
            Instant now) {

        CertificateRow row(Attendee person, int number, @Nullable UUID replaces) {
            UUID id = Objects.requireNonNull(ids.get(person.application().value()));
            Employment employment = employments.get(person.employee());
            return new CertificateRow(
                    id,
                    person.application().value(),
                    session.id().value(),
                    person.employee().value(),
                    person.office().value(),
                    today.getYear(),
                    number,
                    Objects.requireNonNull(codes.get(id)),
                    training.language().getLanguage(),
                    person.employeeName(),
                    employment == null ? null : employment.position(),
                    person.officeName(),
                    training.title(),
                    training.goals(),
                    training.provider(),
                    training.trainer(),
                    session.place(),
                    session.meetings().getFirst().day(),
                    session.meetings().getLast().day(),
                    session.meetings().stream().mapToInt(Meeting::teachingHours).sum(),
                    person.hoursPresent(),
                    programme == null ? null : programme.id(),
                    programme == null ? null : programme.name(),
                    programme == null ? null : programme.funding(),
                    programme == null ? null : programme.agreementNumber(),
                    today,
                    now,
                    Actor.current().map(AccountId::value).orElse(null),
                    replaces,
                    null,
                    null);
        }
    }
}
