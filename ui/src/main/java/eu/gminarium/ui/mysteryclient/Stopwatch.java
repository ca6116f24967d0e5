package eu.gminarium.ui.mysteryclient;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.ui.common.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A button that takes the time of a call; the seconds run in the browser, what counts is taken by the server. */
final class Stopwatch extends Div {

    private static final long serialVersionUID = 1L;

    private final Button button = new Button();
    private final Span seconds = new Span();
    private final transient Clock clock;
    private final transient Consumer<Instant> onStart;
    private final transient Consumer<Integer> onStop;
    private @Nullable Instant start;

    /**
     * @param onStart gets the moment of the start
     * @param onStop gets the seconds
     */
    Stopwatch(Clock clock, Consumer<Instant> onStart, Consumer<Integer> onStop) {
        this.clock = clock;
        this.onStart = onStart;
        this.onStop = onStop;
        addClassName("gm-stopwatch");
        button.setText(Texts.t("mystery.stopwatch.start"));
        button.addClickListener(click -> press());
        seconds.getElement().setAttribute("aria-hidden", "true");
        add(button, seconds);
    }

    private void press() {
        Instant now = clock.instant();
        if (start == null) {
            start = now;
            onStart.accept(now);
            button.setText(Texts.t("mystery.stopwatch.stop"));
            run();
        } else {
            onStop.accept((int) Duration.between(start, now).toSeconds());
            start = null;
            button.setText(Texts.t("mystery.stopwatch.start"));
            seconds.getElement().executeJs("clearInterval(this.gmTimer)");
        }
    }

    private void run() {
        seconds.getElement()
                .executeJs("const from = Date.now();"
                        + "this.gmTimer = setInterval(() => {"
                        + "const s = Math.floor((Date.now() - from) / 1000);"
                        + "this.textContent = Math.floor(s / 60) + ':' + String(s % 60).padStart(2, '0');"
                        + "}, 500)");
    }
}
