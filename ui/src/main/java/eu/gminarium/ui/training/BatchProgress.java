package eu.gminarium.ui.training;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import eu.gminarium.training.certificate.batch.Batch;
import eu.gminarium.training.certificate.batch.Batches;
import eu.gminarium.ui.common.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far the issue of a session's certificates is; asks anew while it runs, also in another browser. */
final class BatchProgress extends Div {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 700;
    private static final int NO_POLL = -1;

    private final transient Batches batches;
    private final transient Runnable ended;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private transient Batch batch;
    private @Nullable Registration polling;

    /** @param ended is called once when a running one ends */
    BatchProgress(Batch batch, Batches batches, Runnable ended) {
        this.batch = batch;
        this.batches = batches;
        this.ended = ended;
        addClassName("gm-progress");
        getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", Texts.t("certificate.progress.label"));
        add(words);
        if (batch.running()) {
            add(bar, new Button(Texts.t("certificate.progress.stop"), click -> stop()));
        }
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (batch.running()) {
            event.getUI().setPollInterval(POLL_MILLIS);
            polling = event.getUI().addPollListener(poll -> ask());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            polling = null;
            event.getUI().setPollInterval(NO_POLL);
        }
    }

    private void ask() {
        batches.latest(batch.session()).ifPresent(now -> {
            batch = now;
            show();
        });
        if (!batch.running()) {
            ended.run();
        }
    }

    /** It may have ended between the look and the click. */
    private void stop() {
        if (batches.latest(batch.session()).filter(Batch::running).isPresent()) {
            batches.cancel(batch.session());
        }
        ask();
    }

    private void show() {
        bar.setValue((double) batch.done() / batch.total());
        String key = batch.running()
                ? "certificate.progress"
                : "certificate.batch." + batch.status().name().toLowerCase(Locale.ROOT);
        words.setText(Texts.t(key, batch.done(), batch.total()));
    }
}
