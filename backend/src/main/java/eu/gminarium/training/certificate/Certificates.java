package eu.gminarium.training.certificate;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.attendance.Attendance;
import eu.gminarium.training.attendance.Attendee;
import eu.gminarium.training.catalogue.Training;
import eu.gminarium.training.catalogue.Trainings;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Certificates: coordinators issue and revoke them, whoever sees somebody's application sees the certificate too. Who
 * reaches the threshold is what the attendance list says; an excused absence is an absence.
 */
@Singleton
public class Certificates {

    private final CertificateRepository repository;
    private final Issue issue;
    private final CertificateIssuers issuers;
    private final Attendance attendance;
    private final ApplicationLists applications;
    private final Sessions sessions;
    private final Trainings trainings;
    private final ActivityLog activity;

    Certificates(
            CertificateRepository repository,
            Issue issue,
            CertificateIssuers issuers,
            Attendance attendance,
            ApplicationLists applications,
            Sessions sessions,
            Trainings trainings,
            ActivityLog activity) {
        this.repository = repository;
        this.issue = issue;
        this.issuers = issuers;
        this.attendance = attendance;
        this.applications = applications;
        this.sessions = sessions;
        this.trainings = trainings;
        this.activity = activity;
    }

    /** Everybody enrolled within reach, by name, with what they have or could get. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public List<Candidate> candidates(SessionId session) {
        Map<ApplicationId, Certificate> valid = repository.findBySessionIdOrderByYearAndNumber(session.value()).stream()
                .map(CertificateRow::toCertificate)
                .filter(Certificate::valid)
                .collect(toMap(Certificate::application, identity()));
        return people(session).stream()
                .map(person -> new Candidate(person, valid.get(person.application())))
                .toList();
    }

    /** The session's certificates within reach, revoked ones among them, in the order of numbers. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public List<Certificate> of(SessionId session) {
        Set<ApplicationId> reached = new HashSet<>(
                people(session).stream().map(Attendee::application).toList());
        return repository.findBySessionIdOrderByYearAndNumber(session.value()).stream()
                .map(CertificateRow::toCertificate)
                .filter(certificate -> reached.contains(certificate.application()))
                .toList();
    }

    /** How many valid ones each session has; sessions without any are missing. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public Map<SessionId, Integer> counts() {
        return repository.counts().stream().collect(toMap(count -> new SessionId(count.sessionId()), CountView::valid));
    }

    /** The signed-in person's own, the latest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public List<Certificate> mine() {
        EmployeeId self = Access.current().employee();
        return self == null
                ? List.of()
                : repository.findByEmployeeIdOrderByIssuedAtDesc(self.value()).stream()
                        .map(CertificateRow::toCertificate)
                        .toList();
    }

    /** @throws RecordNotFound if there is none within reach */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public Certificate get(CertificateId id) {
        CertificateRow row = repository.findById(id.value()).orElseThrow(RecordNotFound::new);
        applications.get(new ApplicationId(row.applicationId()));
        return row.toCertificate();
    }

    /**
     * Issues to those of the people who reach the threshold and have no certificate, in the order of names; passes over
     * the others without a word.
     *
     * @return the new ones
     * @throws SessionNotOver before the end of the last meeting's day
     * @throws InstitutionIssues if the law gives the certificate to an institution
     */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public List<Certificate> issue(SessionId id, Collection<ApplicationId> people) {
        Set<ApplicationId> wanted = Set.copyOf(people);
        List<Attendee> ready = people(id).stream()
                .filter(person -> wanted.contains(person.application()) && person.reachesThreshold())
                .toList();
        return issued(id, ready, Map.of());
    }

    /**
     * Issues one.
     *
     * @throws RecordNotFound if the person is not enrolled
     * @throws ThresholdMissed if the hours present are too few
     * @throws CertificateExists if there is a valid one
     */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public Certificate issue(ApplicationId id) {
        SessionId session = applications.get(id).session();
        return issued(session, List.of(qualified(session, id)), Map.of()).stream()
                .findFirst()
                .orElseThrow(CertificateExists::new);
    }

    /**
     * Revokes one for good: the paper stays, and its public page says that it is revoked.
     *
     * @throws CertificateNotValid if it was revoked before
     */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public Certificate revoke(CertificateId id, @NotBlank @Size(max = 500) String reason) {
        Certificate certificate = get(id);
        issue.lock();
        if (repository.revoke(id.value(), issue.today(), reason) == 0) {
            throw new CertificateNotValid();
        }
        activity.record("revoked", "certificate", id.value(), Map.of("number", certificate.number()));
        return get(id);
    }

    /**
     * Revokes one and issues another in its place, with what is known today: a corrected name, a new number.
     *
     * @throws CertificateNotValid if it was revoked before
     * @throws ThresholdMissed if the hours present are too few today
     */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public Certificate reissue(CertificateId id, @NotBlank @Size(max = 500) String reason) {
        Certificate old = revoke(id, reason);
        Map<UUID, UUID> replaces = Map.of(old.application().value(), id.value());
        return issued(old.session(), List.of(qualified(old.session(), old.application())), replaces)
                .getFirst();
    }

    private List<Certificate> issued(SessionId id, List<Attendee> people, Map<UUID, UUID> replaces) {
        Session session = sessions.get(id);
        requireOver(session);
        Training training = trainings.get(session.training());
        issuers.legalBasis(training.id()).ifPresent(basis -> {
            throw new InstitutionIssues(basis);
        });
        List<CertificateRow> rows = issue.to(people, session, training, replaces);
        rows.forEach(row -> activity.record("issued", "certificate", row.id(), Map.of("number", row.writtenNumber())));
        return rows.stream().map(CertificateRow::toCertificate).toList();
    }

    private Attendee qualified(SessionId session, ApplicationId id) {
        Attendee person = attendance.of(session).stream()
                .filter(each -> each.application().equals(id))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        if (!person.reachesThreshold()) {
            Session held = sessions.get(session);
            int hours = held.meetings().stream()
                    .mapToInt(meeting -> meeting.teachingHours())
                    .sum();
            throw new ThresholdMissed(
                    person.hoursPresent(), hours, trainings.get(held.training()).thresholdPercent());
        }
        return person;
    }

    private void requireOver(Session session) {
        if (session.meetings().isEmpty()) {
            throw new RecordNotFound();
        }
        LocalDate lastDay = session.meetings().getLast().day();
        if (lastDay.isAfter(issue.today())) {
            throw new SessionNotOver(lastDay);
        }
    }

    private List<Attendee> people(SessionId session) {
        var names = Formats.collator(Scopes.currentPartnership().language());
        return attendance.of(session).stream()
                .sorted(Comparator.comparing(Attendee::employeeName, names)
                        .thenComparing(person -> person.application().value()))
                .toList();
    }
}
