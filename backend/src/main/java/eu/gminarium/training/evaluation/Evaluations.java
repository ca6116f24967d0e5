package eu.gminarium.training.evaluation;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.card.CardState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Results of the participation cards. A session is in them once the days to hand in its cards are over, so that nobody can watch
 * one card after the other come in.
 */
@Singleton
public class Evaluations {

    private final EvaluationRepository repository;
    private final Clock clock;

    Evaluations(EvaluationRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Every session with cards, the latest first.
     *
     * @param year of the last meeting; null for all
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.EVALUATION, verb = Verb.READ)
    public List<SessionResult> sessions(@Nullable Integer year) {
        return new Disclosure(tallies(year))
                .sessions().stream()
                        .map(Evaluations::result)
                        .sorted(Comparator.comparing(SessionResult::lastDay)
                                .reversed()
                                .thenComparing(result -> result.session().value()))
                        .toList();
    }

    /** @throws RecordNotFound if the session has no cards, or they may still come in */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.EVALUATION, verb = Verb.READ)
    public SessionResult of(SessionId session) {
        return sessions(null).stream()
                .filter(result -> result.session().equals(session))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }

    /** Every trainer who is known by name, in the order of names. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.EVALUATION, verb = Verb.READ)
    public List<GroupResult> trainers(@Nullable Integer year) {
        List<SessionTally> tallies = tallies(year);
        Disclosure disclosure = new Disclosure(tallies);
        Map<String, Long> sessions = tallies.stream()
                .map(SessionTally::trainer)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return sessions.entrySet().stream()
                .map(trainer -> new GroupResult(
                        null,
                        trainer.getKey(),
                        Math.toIntExact(trainer.getValue()),
                        disclosure.total(of -> trainer.getKey().equals(of.trainer()))))
                .toList();
    }

    /** Every provider with cards, in the order of names. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.EVALUATION, verb = Verb.READ)
    public List<GroupResult> providers(@Nullable Integer year) {
        List<SessionTally> tallies = tallies(year);
        Disclosure disclosure = new Disclosure(tallies);
        Map<String, List<SessionTally>> byProvider = tallies.stream()
                .collect(Collectors.groupingBy(SessionTally::providerName, TreeMap::new, Collectors.toList()));
        return byProvider.values().stream()
                .map(of -> {
                    SessionTally any = of.getFirst();
                    return new GroupResult(
                            any.provider(),
                            any.providerName(),
                            of.size(),
                            disclosure.total(each -> each.provider().equals(any.provider())));
                })
                .toList();
    }

    /** What all cards say together; null if that is hidden. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.EVALUATION, verb = Verb.READ)
    public @Nullable Evaluation overall(@Nullable Integer year) {
        return new Disclosure(tallies(year)).total(any -> true);
    }

    /** The years of which there are results, the latest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.EVALUATION, verb = Verb.READ)
    public List<Integer> years() {
        return tallies(null).stream()
                .map(SessionTally::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** What participants wrote about a session, without names; nothing where its figures are hidden. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.EVALUATION, verb = Verb.WRITE)
    public List<String> comments(SessionId session) {
        return of(session).evaluation() == null ? List.of() : repository.comments(session.value());
    }

    private List<SessionTally> tallies(@Nullable Integer year) {
        LocalDate today =
                LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
        return repository.counts(today.minusDays(CardState.DAYS_TO_FILL)).stream()
                .collect(Collectors.groupingBy(RatingCount::sessionId))
                .values()
                .stream()
                .map(SessionTally::of)
                .filter(tally -> year == null || tally.year() == year)
                .toList();
    }

    private static SessionResult result(Disclosure.Disclosed<SessionTally> disclosed) {
        SessionTally session = disclosed.of();
        return new SessionResult(
                new SessionId(session.session()),
                session.trainingTitle(),
                session.providerName(),
                session.trainer(),
                session.lastDay(),
                disclosed.evaluation());
    }
}
