package eu.gminarium.ui.training;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import eu.gminarium.training.session.NewMeeting;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fields of one meeting. */
final class MeetingRowField extends Div {

    private static final long serialVersionUID = 1L;
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int PLACE_LENGTH = 200;
    private static final int ROOM_LENGTH = 100;
    private static final int LINK_LENGTH = 500;
    private static final String LINK = "https?://\\S+";

    private final DatePicker day = Dates.picker(Texts.t("training.meeting.day"));
    private final TimePicker start = time("training.meeting.start");
    private final TimePicker end = time("training.meeting.end");
    private final IntegerField hours = new IntegerField(Texts.t("training.hours"));
    private final TextField place = text("need.meeting.place", PLACE_LENGTH);
    private final TextField room = text("need.meeting.room", ROOM_LENGTH);
    private final TextField link = text("need.meeting.link", LINK_LENGTH);

    MeetingRowField(Runnable changed, Consumer<MeetingRowField> remove) {
        addClassName("gm-meeting-row");
        hours.setMin(1);
        hours.setPlaceholder(Texts.t("training.meeting.hours-fit"));
        link.setPattern(LINK);
        link.setErrorMessage(Texts.t("need.error.link"));
        List.<HasValue<?, ?>>of(day, start, end, hours, place, room, link)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        changed.run();
                    }
                }));
        var away = new Button(VaadinIcon.TRASH.create(), click -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(Texts.t("training.meeting.remove"));
        var where = new Div(place, room, link);
        where.addClassName("gm-meeting-where");
        add(day, start, end, hours, away, where);
    }

    void show(NewMeeting meeting) {
        day.setValue(meeting.day());
        start.setValue(meeting.start());
        end.setValue(meeting.end());
        hours.setValue(meeting.teachingHours());
        show(place, meeting.place());
        show(room, meeting.room());
        show(link, meeting.link());
    }

    /** The meeting; empty while a field that it needs is, or the hours are none. */
    Optional<NewMeeting> meeting() {
        LocalDate onDay = day.getValue();
        LocalTime from = start.getValue();
        LocalTime to = end.getValue();
        Integer count = hours.getValue();
        return onDay == null || from == null || to == null || (count != null && count < 1) || !linkIsOne()
                ? Optional.empty()
                : Optional.of(new NewMeeting(onDay, from, to, of(place), of(room), of(link), count));
    }

    private boolean linkIsOne() {
        return link.isEmpty() || link.getValue().strip().matches(LINK);
    }

    private static void show(TextField field, @Nullable String text) {
        field.setValue(text == null ? "" : text);
    }

    private static @Nullable String of(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private static TextField text(String key, int length) {
        var field = new TextField(Texts.t(key));
        field.setMaxLength(length);
        return field;
    }

    private static TimePicker time(String key) {
        var field = new TimePicker(Texts.t(key));
        field.setStep(STEP);
        field.setLocale(Texts.locale());
        return field;
    }
}
