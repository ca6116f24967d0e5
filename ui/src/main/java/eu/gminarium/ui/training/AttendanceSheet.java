package eu.gminarium.ui.training;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.attendance.Attendance;
import eu.gminarium.training.attendance.AttendanceEntry;
import eu.gminarium.training.attendance.Attendee;
import eu.gminarium.training.attendance.Mark;
import eu.gminarium.training.attendance.Presence;
import eu.gminarium.training.session.Meeting;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The list of one meeting to fill in; who has no entry yet is taken to be present until somebody says otherwise. */
final class AttendanceSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<Meeting> meeting = new Select<>();
    private final Map<ApplicationId, RadioButtonGroup<Presence>> fields = new LinkedHashMap<>();
    private final Div lines = new Div();
    private final Button save = Buttons.primary("training.attendance.save", this::save);
    private final transient List<Attendee> people;
    private final transient Attendance attendance;
    private final transient CorrectionDialogs corrections;
    private final transient Runnable saved;

    AttendanceSheet(
            List<Meeting> past,
            List<Attendee> people,
            Attendance attendance,
            CorrectionDialogs corrections,
            Runnable saved) {
        this.people = people;
        this.attendance = attendance;
        this.corrections = corrections;
        this.saved = saved;
        addClassName("gm-sheet");
        meeting.setLabel(Texts.t("training.meeting"));
        meeting.setWidth("min(100%, 18rem)");
        meeting.setItems(past);
        meeting.setItemLabelGenerator(item -> Texts.date(item.day()) + ", " + Words.hours(item));
        meeting.addValueChangeListener(event -> show(event.getValue()));
        add(meeting);
        lines.addClassName("gm-sheet-people");
        add(lines, save);
        meeting.setValue(firstUnrecorded(past));
    }

    private void show(Meeting chosen) {
        fields.clear();
        lines.removeAll();
        people.forEach(person -> {
            AttendanceEntry entry = person.entries().get(chosen.id());
            lines.add(entry == null || entry.presence() == null ? choice(person) : recorded(chosen, person, entry));
        });
        save.setVisible(!fields.isEmpty());
    }

    private RadioButtonGroup<Presence> choice(Attendee person) {
        var field = new RadioButtonGroup<Presence>(label(person));
        field.setItems(Presence.values());
        field.setItemLabelGenerator(Words::of);
        field.setValue(Presence.PRESENT);
        fields.put(person.application(), field);
        return field;
    }

    /** What stands already is changed by a correction only. */
    private Div recorded(Meeting chosen, Attendee person, AttendanceEntry entry) {
        var correct = Buttons.plain(
                "after.correct",
                () -> corrections.correct(chosen.id(), person, entry, saved).open());
        correct.setAriaLabel(Texts.t("after.correct.of", person.employeeName()));
        var line = new Div(
                new Span(label(person) + ": "), new Span(Words.of(Objects.requireNonNull(entry.presence()))), correct);
        line.addClassName("gm-recorded");
        return line;
    }

    private static String label(Attendee person) {
        return person.employeeName() + " · " + person.officeName();
    }

    private void save() {
        List<Mark> marks = fields.entrySet().stream()
                .map(entry -> new Mark(entry.getKey(), entry.getValue().getValue()))
                .toList();
        attendance.record(meeting.getValue().id(), marks);
        Notices.success(Texts.t(
                "training.attendance.saved", Texts.date(meeting.getValue().day())));
        saved.run();
    }

    private Meeting firstUnrecorded(List<Meeting> past) {
        return past.stream()
                .filter(candidate ->
                        people.stream().anyMatch(person -> !person.presence().containsKey(candidate.id())))
                .findFirst()
                .orElse(past.getFirst());
    }
}
