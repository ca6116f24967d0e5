package eu.gminarium.ui.demo;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.audit.Previews;
import eu.gminarium.mysteryclient.review.Reviews;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** The check of an audit's calls, the preview for offices, and the release. */
@Singleton
final class CheckingChapter {

    private final Audits audits;
    private final Reviews reviews;
    private final Previews previews;

    CheckingChapter(Audits audits, Reviews reviews, Previews previews) {
        this.audits = audits;
        this.reviews = reviews;
        this.previews = previews;
    }

    /** Checks all calls and shows each office its own result on the day. */
    Audit preview(DemoStage stage, Audit running, LocalDate day) {
        return stage.asCoordinator(day, () -> {
            move(running.id(), AuditStatus.REVIEW);
            reviews.acceptWaiting(running.id());
            return move(running.id(), AuditStatus.PREVIEW);
        });
    }

    /** The same; nobody appeals, and after the preview the ranking is there. */
    Audit release(DemoStage stage, Audit running, LocalDate day) {
        preview(stage, running, day);
        LocalDate last = stage.asCoordinator(
                day, () -> previews.of(running.id()).orElseThrow().endsOn());
        return stage.asCoordinator(last.plusDays(1), () -> move(running.id(), AuditStatus.RELEASED));
    }

    private Audit move(AuditId id, AuditStatus status) {
        return audits.changeStatus(id, status, audits.get(id).version());
    }
}
