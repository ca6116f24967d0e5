package eu.gminarium.ui.training;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.attendance.Attendance;
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

/** The list of one meeting to fill in; everybody is taken to be present until somebody says otherwise. */
final class AttendanceSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<Meeting> meeting = new Select<>();
    private final Map<ApplicationId, RadioButtonGroup<Presence>> fields = new LinkedHashMap<>();
    private final transient List<Attendee> people;
    private final transient Attendance attendance;
    private final transient Runnable saved;

    AttendanceSheet(List<Meeting> past, List<Attendee> people, Attendance attendance, Runnable saved) {
        this.people = people;
        this.attendance = attendance;
        this.saved = saved;
        addClassName("gm-sheet");
        meeting.setLabel(Texts.t("training.meeting"));
        meeting.setItems(past);
        meeting.setItemLabelGenerator(item -> Texts.date(item.day()) + ", " + Words.hours(item));
        meeting.addValueChangeListener(event -> show(event.getValue()));
        add(meeting);
        people.forEach(this::addPerson);
        add(Buttons.primary("training.attendance.save", this::save));
        meeting.setValue(firstUnrecorded(past));
    }

    private void addPerson(Attendee person) {
        var field = new RadioButtonGroup<Presence>(person.employeeName() + " · " + person.officeName());
        field.setItems(Presence.values());
        field.setItemLabelGenerator(Words::of);
        fields.put(person.application(), field);
        add(field);
    }

    private void show(Meeting chosen) {
        people.forEach(person -> Objects.requireNonNull(fields.get(person.application()))
                .setValue(person.presence().getOrDefault(chosen.id(), Presence.PRESENT)));
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
