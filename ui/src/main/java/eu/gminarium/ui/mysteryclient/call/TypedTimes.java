package eu.gminarium.ui.mysteryclient.call;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.gminarium.security.Access;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The times of a call for whoever made it without the stopwatch; folded away. */
final class TypedTimes extends NativeDetails {

    private static final long serialVersionUID = 1L;

    /** A day. */
    static final int MOST_SECONDS = 86_400;

    private final transient ZoneId zone = Access.current().requirePartnership().zone();
    private final DateTimePicker calledAt = Dates.timePicker(Texts.t("mystery.called-at"));
    private final IntegerField duration = new IntegerField(Texts.t("mystery.duration"));

    TypedTimes(@Nullable Instant start, @Nullable Integer length, Runnable onChange) {
        super(Texts.t("mystery.times"));
        addClassName("gm-scenario");
        duration.setMin(0);
        duration.setMax(MOST_SECONDS);
        duration.setSuffixComponent(new Span("s"));
        show(start, length);
        calledAt.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });
        duration.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });
        var row = new Div(calledAt, duration);
        row.addClassName("gm-row");
        setContent(row);
    }

    void show(@Nullable Instant start, @Nullable Integer length) {
        calledAt.setValue(
                start == null ? null : LocalDateTime.ofInstant(start, zone).truncatedTo(ChronoUnit.SECONDS));
        duration.setValue(length);
    }

    @Nullable
    Instant start() {
        LocalDateTime at = calledAt.getValue();
        return at == null ? null : at.atZone(zone).toInstant();
    }

    /** Seconds; none without a start. */
    @Nullable
    Integer length() {
        Integer seconds = duration.getValue();
        boolean sound = seconds != null && seconds >= 0 && seconds <= MOST_SECONDS;
        return sound && calledAt.getValue() != null ? seconds : null;
    }

    /** Unfolds and takes the focus. */
    void lead() {
        setOpen(true);
        calledAt.focus();
    }
}
