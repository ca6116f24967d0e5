package eu.gminarium.survey.wave;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.PartnershipId;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.DatabaseBusy;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.core.propagation.PropagatedContext;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Where people hand in their answers. Those who come to a partnership while a transaction of it is under way wait for it and are taken
 * in the next one together: beginning a transaction, asking whether links are open and waiting for the disk cost the same for one as
 * for many (group commit; D. J. DeWitt and others, Implementation Techniques for Main Memory Database Systems, SIGMOD 1984). Nobody
 * waits for others to come.
 */
@Singleton
@Unchecked("the public code is the permission")
public class Submissions {

    /** So many are taken together at the most: what fails together is tried again one by one. */
    private static final int TOGETHER = 64;

    private final WebIntake intake;
    private final Map<PartnershipId, Line> lines = new ConcurrentHashMap<>();

    Submissions(WebIntake intake) {
        this.intake = intake;
    }

    /**
     * Takes one respondent's answers; they are committed when this returns.
     *
     * @throws RecordNotFound if there is no such link
     * @throws WaveNotOpen if its wave takes no answers
     * @throws LinkClosed if the link was withdrawn, or the office does not collect on the web
     * @throws CodeUsed if the link takes answers once only, and has taken them
     */
    public void take(Submission submission) {
        lines.computeIfAbsent(Scopes.currentPartnership().id(), partnership -> new Line())
                .take(submission)
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    /** Those who wait in one partnership. */
    private final class Line {

        private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean served = new AtomicBoolean();

        /** @return why it was refused; empty if it was taken */
        Optional<Problem> take(Submission submission) {
            var own = new Waiting(submission, new CompletableFuture<>());
            waiting.add(own);
            if (served.compareAndSet(false, true)) {
                serveOnce();
                handOver();
            }
            try {
                return own.answer.join();
            } catch (CompletionException failed) {
                return intake.take(List.of(submission)).getFirst();
            }
        }

        /** There may be nobody any more: who served before may have taken along whoever has just come. */
        private void serveOnce() {
            List<Waiting> next = next();
            if (!next.isEmpty()) {
                takeTogether(next);
            }
        }

        /**
         * Whoever was served alone does not serve those who came meanwhile. Looks only after it has said that nobody is served any
         * more: somebody may have come in between and relied on it.
         */
        private void handOver() {
            served.set(false);
            if (!waiting.isEmpty() && served.compareAndSet(false, true)) {
                Thread.startVirtualThread(PropagatedContext.wrapCurrent(this::serve));
            }
        }

        private void serve() {
            for (List<Waiting> next = next(); !next.isEmpty(); next = next()) {
                takeTogether(next);
            }
            handOver();
        }

        private List<Waiting> next() {
            List<Waiting> next = new ArrayList<>();
            while (next.size() < TOGETHER && waiting.peek() != null) {
                next.add(waiting.remove());
            }
            return next;
        }

        /** What one of them may be to blame for, each tries again alone: a key counts once, whatever was committed. */
        private void takeTogether(List<Waiting> together) {
            try {
                List<Optional<Problem>> refusals =
                        intake.take(together.stream().map(Waiting::submission).toList());
                for (int i = 0; i < together.size(); i++) {
                    together.get(i).answer.complete(refusals.get(i));
                }
            } catch (DatabaseBusy busy) {
                together.forEach(one -> one.answer.complete(Optional.of(busy)));
            } catch (RuntimeException | Error failure) {
                together.forEach(one -> one.answer.completeExceptionally(failure));
            }
        }
    }

    /** @param answer why it was refused, if it was; a failure if it must be taken alone */
    private record Waiting(Submission submission, CompletableFuture<Optional<Problem>> answer) {}
}
