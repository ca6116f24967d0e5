package eu.gminarium.ui.training;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.training.session.NewMeeting;
import eu.gminarium.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any number of meetings, one below the other. */
final class MeetingsField extends CustomField<List<NewMeeting>> {

    private static final long serialVersionUID = 1L;

    private final Div rows = new Div();

    MeetingsField(String label) {
        super(List.of());
        setLabel(label);
        rows.addClassName("gm-meeting-rows");
        var more = new Button(Texts.t("training.meeting.add"), VaadinIcon.PLUS.create(), click -> addRow());
        add(rows, more);
    }

    /** Whether no field of a meeting is empty. */
    boolean complete() {
        return fields().stream().allMatch(row -> row.meeting().isPresent());
    }

    @Override
    protected List<NewMeeting> generateModelValue() {
        return fields().stream()
                .map(MeetingRowField::meeting)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    protected void setPresentationValue(List<NewMeeting> meetings) {
        rows.removeAll();
        meetings.forEach(meeting -> addRow().show(meeting));
    }

    private MeetingRowField addRow() {
        var row = new MeetingRowField(this::updateValue, away -> {
            rows.remove(away);
            updateValue();
        });
        rows.add(row);
        return row;
    }

    private List<MeetingRowField> fields() {
        List<MeetingRowField> found = new ArrayList<>();
        rows.getChildren().forEach(child -> found.add((MeetingRowField) child));
        return found;
    }
}
