package eu.gminarium.ui.mysteryclient.call;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A button that takes the time of a call; the seconds run in the browser, what counts is taken by the server. */
final class Stopwatch extends Div {

    private static final long serialVersionUID = 1L;

    private final Button button = new Button();
    private final Span seconds = new Span();
    private final transient Clock clock;
    private final transient Runnable onChange;
    private @Nullable Instant start;
    private @Nullable Integer length;

    /**
     * @param start when the call began; null if it did not
     * @param length its seconds; null while it goes on
     * @param onChange told when the call begins or ends
     */
    Stopwatch(Clock clock, @Nullable Instant start, @Nullable Integer length, Runnable onChange) {
        this.clock = clock;
        this.start = start;
        this.length = length;
        this.onChange = onChange;
        addClassName("gm-stopwatch");
        seconds.getElement().setAttribute("aria-hidden", "true");
        button.addClickListener(click -> click());
        add(button, seconds);
        show();
    }

    @Nullable
    Instant start() {
        return start;
    }

    /** Seconds; null if the call did not begin or goes on. */
    @Nullable
    Integer length() {
        return length;
    }

    boolean running() {
        return start != null && length == null;
    }

    /** Ends a call that goes on. */
    void stop() {
        if (running()) {
            press();
        }
    }

    /** Takes times that were typed. */
    void set(@Nullable Instant typedStart, @Nullable Integer typedLength) {
        start = typedStart;
        length = typedStart == null ? null : typedLength;
        show();
    }

    /** Time that was taken is not thrown away by a slip of the finger. */
    private void click() {
        if (length == null) {
            press();
        } else {
            Confirm.ask(
                    Texts.t("mystery.stopwatch.again.question"),
                    Texts.t("mystery.stopwatch.again.consequence"),
                    Texts.t("mystery.stopwatch.again"),
                    this::press);
        }
    }

    private void press() {
        Instant now = clock.instant();
        Instant began = start;
        if (began != null && length == null) {
            length = (int) Math.max(0, Duration.between(began, now).toSeconds());
        } else {
            start = now;
            length = null;
        }
        show();
        onChange.run();
    }

    private void show() {
        button.setThemeVariant(ButtonVariant.PRIMARY, start == null);
        button.setThemeVariant(ButtonVariant.TERTIARY, length != null);
        button.setText(Texts.t(
                running()
                        ? "mystery.stopwatch.stop"
                        : start == null ? "mystery.stopwatch.start" : "mystery.stopwatch.again"));
        seconds.getElement().executeJs("clearInterval(this.gmTimer)");
        if (running()) {
            run();
        } else {
            seconds.setText(length == null ? "" : length / 60 + ":" + "%02d".formatted(length % 60));
        }
    }

    private void run() {
        long elapsed = Math.max(0, Duration.between(start, clock.instant()).toMillis());
        seconds.getElement()
                .executeJs(
                        "const from = Date.now() - $0;"
                                + "const show = () => {"
                                + "const s = Math.floor((Date.now() - from) / 1000);"
                                + "this.textContent = Math.floor(s / 60) + ':' + String(s % 60).padStart(2, '0');"
                                + "};"
                                + "show();"
                                + "this.gmTimer = setInterval(show, 500)",
                        (double) elapsed);
    }
}
