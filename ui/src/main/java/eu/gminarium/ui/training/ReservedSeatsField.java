package eu.gminarium.ui.training;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.training.session.ReservedSeats;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A number of seats for each office; an empty field keeps none. */
final class ReservedSeatsField extends CustomField<List<ReservedSeats>> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10_000;

    private final Map<OfficeId, IntegerField> fields = new LinkedHashMap<>();

    ReservedSeatsField(String label, List<Office> offices) {
        super(List.of());
        setLabel(label);
        var rows = new Div();
        rows.addClassName("gm-seat-rows");
        Function<Office, String> names = DistinctNames.among(offices);
        offices.forEach(office -> {
            var field = new IntegerField(names.apply(office));
            field.setMin(0);
            field.setMax(MOST);
            field.setStepButtonsVisible(true);
            field.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    updateValue();
                }
            });
            fields.put(office.id(), field);
            rows.add(field);
        });
        add(rows);
    }

    @Override
    protected List<ReservedSeats> generateModelValue() {
        return fields.entrySet().stream()
                .filter(entry -> Objects.requireNonNullElse(entry.getValue().getValue(), 0) > 0)
                .map(entry -> new ReservedSeats(entry.getKey(), entry.getValue().getValue()))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<ReservedSeats> seats) {
        fields.values().forEach(IntegerField::clear);
        seats.forEach(kept -> {
            IntegerField field = fields.get(kept.office());
            if (field != null) {
                field.setValue(kept.seats());
            }
        });
    }
}
