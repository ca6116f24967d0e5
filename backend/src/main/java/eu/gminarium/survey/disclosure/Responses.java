package eu.gminarium.survey.disclosure;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.PartnershipId;
import eu.gminarium.survey.disclosure.ResponseRepository.Count;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Takes responses in and takes their order away. A row's place in the table and the transaction that wrote it tell when it
 * came; therefore answers wait in an inbox and go on only in shuffled batches of {@value #BATCH} or more of one collector, those from
 * the web apart from the others, with new random keys, and closing a wave writes all its responses anew in one go.
 */
@Singleton
@Unchecked("citizens have no account; who may open, close and enter from paper was checked by the caller")
public class Responses {

    /** Fewer than this are neither moved on their own nor shown. */
    public static final int BATCH = Disclosed.MINIMUM;

    private static final int CLEANING_MINUTES = 60;
    private static final Duration CLEANING = Duration.ofMinutes(CLEANING_MINUTES);

    /** When rows were last deleted from the inbox, on the clock of {@link System#nanoTime}. */
    private final Map<PartnershipId, Long> traces = new ConcurrentHashMap<>();

    private final InboxRepository inbox;
    private final ResponseRepository responses;

    private final ApplicationEventPublisher<WaveSettled> settled;

    Responses(InboxRepository inbox, ResponseRepository responses, ApplicationEventPublisher<WaveSettled> settled) {
        this.inbox = inbox;
        this.responses = responses;
        this.settled = settled;
    }

    /**
     * Holds collectors until the transaction ends: no batch of theirs is moved and their waves are not closed meanwhile; others may hold
     * them too.
     *
     * @return those that there are
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Set<UUID> hold(Set<UUID> wanted) {
        return Set.copyOf(inbox.keepCollectors(wanted));
    }

    /**
     * Puts answers into the inbox.
     *
     * @param sheets of collectors that the caller holds
     * @return the keys of those that count
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Set<UUID> receive(List<ReceivedSheet> sheets) {
        return Set.copyOf(inbox.add(
                new InboxSheets(sheets.stream().map(ReceivedSheet::toRow).toList())));
    }

    /** Whether the sheet has been received and shuffled with at least {@value #BATCH}, in a wave that is not closed. */
    @Transactional(readOnly = true)
    public boolean isShuffled(UUID sheet) {
        return inbox.isShuffled(sheet);
    }

    /** Whether the sheet has been received, in a wave that is not closed. */
    @Transactional(readOnly = true)
    public boolean isReceived(UUID sheet) {
        return inbox.isReceived(sheet);
    }

    /** The collectors of which a batch waits. */
    @Transactional(readOnly = true)
    public List<UUID> collectorsWithBatch() {
        return inbox.collectorsWithBatch(BATCH);
    }

    /**
     * Moves what waits at a collector, if it is a batch by now. How a response came in is kept, and the keys of forms from the web are
     * too; so these answers are a batch of their own, or a single one of them among sheets of paper would be that of the only new key.
     */
    @Transactional
    public void moveBatch(UUID collector) {
        inbox.lockCollector(collector);
        moveBatch(collector, true);
        moveBatch(collector, false);
    }

    private void moveBatch(UUID collector, boolean web) {
        if (inbox.waiting(collector, web) >= BATCH) {
            leaveTraces();
            inbox.move(collector, web);
        }
    }

    /**
     * Whether the inbox's file may hold what deleting has left of answers, in the order of arrival: this process moved some within
     * the last {@value #CLEANING_MINUTES} minutes, or no answers are left in a file that is not empty. One cleaning is not enough: a
     * transaction that was open then keeps deleted rows in the file.
     */
    @Transactional(readOnly = true)
    public boolean inboxMayHoldTraces() {
        Long left = traces.get(Scopes.currentPartnership().id());
        return (left != null && System.nanoTime() - left < CLEANING.toNanos()) || inbox.holdsTracesOnly();
    }

    private void leaveTraces() {
        traces.put(Scopes.currentPartnership().id(), System.nanoTime());
    }

    /** Moves whatever waits in the wave and shuffles it with all that came before; for the moment of closing. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void settle(UUID wave) {
        leaveTraces();
        inbox.lockCollectors(wave);
        inbox.settle(wave, BATCH);
        settled.publishEvent(new WaveSettled(Scopes.currentPartnership(), wave));
    }

    /** How many responses each office has in the wave; fewer than {@value #BATCH} are suppressed. */
    @Transactional(readOnly = true)
    public Map<OfficeId, Disclosed<Long>> counts(UUID wave) {
        return counts(List.of(wave)).getOrDefault(wave, Map.of());
    }

    /** The same of several waves. */
    @Transactional(readOnly = true)
    public Map<UUID, Map<OfficeId, Disclosed<Long>>> counts(Collection<UUID> waves) {
        return waves.isEmpty()
                ? Map.of()
                : responses.counts(waves).stream()
                        .collect(Collectors.groupingBy(
                                Count::waveId,
                                Collectors.toMap(
                                        row -> new OfficeId(row.officeId()),
                                        row -> Disclosed.of(row.responses(), row.responses()))));
    }
}
