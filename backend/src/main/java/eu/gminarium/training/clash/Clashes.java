package eu.gminarium.training.clash;

import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationFilter;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.session.Sessions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a session or an application would need at two places at once. Cancelled sessions clash with nothing. */
@Singleton
public class Clashes {

    /** More than any session has applications. */
    private static final int ALL = 20_000;

    private final ClashQueries queries;
    private final Sessions sessions;
    private final ApplicationLists applications;

    Clashes(ClashQueries queries, Sessions sessions, ApplicationLists applications) {
        this.queries = queries;
        this.sessions = sessions;
        this.applications = applications;
    }

    /** The session's trainer and rooms that are taken; by drafts only for those who schedule. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public List<Clash> ofSession(SessionId session) {
        sessions.get(session);
        boolean drafts = Access.current().may(Resource.TRAINING, Verb.WRITE);
        return Stream.concat(
                        queries.trainer(session.value(), drafts).stream().map(view -> view.toClash(ClashKind.TRAINER)),
                        queries.room(session.value(), drafts).stream().map(view -> view.toClash(ClashKind.ROOM)))
                .toList();
    }

    /** The people with an open application for the session, and for another at the same time; those within reach. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public List<Clash> ofPeople(SessionId session) {
        List<ClashView> found = queries.person(session.value(), null);
        if (found.isEmpty()) {
            return List.of();
        }
        Set<UUID> visible = applications.list(ApplicationFilter.of(session), ALL, 0).stream()
                .map(Application::id)
                .map(ApplicationId::value)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(view -> visible.contains(view.subjectId()))
                .map(view -> view.toClash(ClashKind.PERSON))
                .toList();
    }

    /** The same of one application. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public List<Clash> of(ApplicationId application) {
        applications.get(application);
        return queries.person(null, application.value()).stream()
                .map(view -> view.toClash(ClashKind.PERSON))
                .toList();
    }
}
