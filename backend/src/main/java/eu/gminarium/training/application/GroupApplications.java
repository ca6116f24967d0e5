package eu.gminarium.training.application;

import eu.gminarium.programme.Employment;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.application.GroupEntry.Outcome;
import eu.gminarium.training.session.Places;
import eu.gminarium.training.session.Waitlist;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Puts forward several people at once: all of them or nobody, or as many as fit. */
@Singleton
public class GroupApplications {

    private final Submission submission;
    private final Places places;
    private final Waitlist waitlist;
    private final ApplicationLists lists;

    GroupApplications(Submission submission, Places places, Waitlist waitlist, ApplicationLists lists) {
        this.submission = submission;
        this.places = places;
        this.waitlist = waitlist;
        this.lists = lists;
    }

    /**
     * Applies for each of the people, in one transaction. Whoever cannot be put forward is refused by name; whoever would
     * find no place as things are is put forward nevertheless, unless it is to be all or nobody.
     *
     * @return what became of each, in the order given
     * @throws RecordNotFound if the session is out of reach
     * @throws RegistrationClosed if one cannot apply for it today
     * @throws GroupNotPossible if it is to be all or nobody, and somebody is refused or would have to wait
     */
    @Transactional
    @Permission(resource = Resource.APPLICATION, verb = Verb.WRITE)
    public List<GroupEntry> putForward(@Valid NewGroup input) {
        SessionId session = submission.open(input.session(), null).id();
        waitlist.promote(session);
        List<Candidate> candidates = input.employees().stream()
                .distinct()
                .map(employee -> candidate(session, employee))
                .toList();
        List<Employment> possible = candidates.stream()
                .filter(Possible.class::isInstance)
                .map(candidate -> ((Possible) candidate).employment())
                .toList();
        List<Boolean> room =
                places.room(session, possible.stream().map(Employment::office).toList());
        if (input.allOrNothing() && (possible.size() < candidates.size() || room.contains(false))) {
            throw notPossible(candidates, room);
        }
        return enter(session, candidates, room.iterator());
    }

    private List<GroupEntry> enter(SessionId session, List<Candidate> candidates, Iterator<Boolean> room) {
        List<GroupEntry> entries = new ArrayList<>();
        for (Candidate candidate : candidates) {
            entries.add(
                    switch (candidate) {
                        case Refused refused -> refused.entry();
                        case Possible possible -> entered(session, possible.employment(), room.next());
                    });
        }
        return entries;
    }

    private GroupEntry entered(SessionId session, Employment employment, boolean fits) {
        ApplicationRow row = submission.enter(session, employment, null);
        Application application = lists.get(new ApplicationId(row.id()));
        Outcome outcome = fits ? Outcome.FITS : Outcome.WAITS;
        return new GroupEntry(employment.employee(), employment.fullName(), outcome, application, null);
    }

    /** Finds out about one of them without changing anything, so that a refusal leaves the others as they are. */
    private Candidate candidate(SessionId session, EmployeeId employee) {
        String name = "";
        try {
            Employment employment = submission.applicant(NewApplication.of(session, employee));
            name = employment.fullName();
            submission.requireFirst(session, employee);
            return new Possible(employment);
        } catch (Problem refusal) {
            return new Refused(new GroupEntry(employee, name, Outcome.REFUSED, null, refusal));
        }
    }

    private static GroupNotPossible notPossible(List<Candidate> candidates, List<Boolean> room) {
        List<GroupEntry> refused = candidates.stream()
                .filter(Refused.class::isInstance)
                .map(candidate -> ((Refused) candidate).entry())
                .toList();
        int fitting = (int) room.stream().filter(Boolean::booleanValue).count();
        return new GroupNotPossible(candidates.size(), fitting, refused);
    }

    private sealed interface Candidate {}

    private record Possible(Employment employment) implements Candidate {}

    private record Refused(GroupEntry entry) implements Candidate {}
}
