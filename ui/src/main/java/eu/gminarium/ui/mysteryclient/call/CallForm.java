package eu.gminarium.ui.mysteryclient.call;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallChange;
import eu.gminarium.mysteryclient.call.CallDetail;
import eu.gminarium.mysteryclient.call.CallStatus;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.security.Access;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.sheet.CriterionList;
import eu.gminarium.ui.mysteryclient.sheet.MissingAnswers;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a finished call was made, what it scored, and notes, to be corrected; read-only where nothing may change any more. */
final class CallForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Call call;
    private final transient ZoneId zone = Access.current().requirePartnership().zone();
    private final CriterionList criteria;
    private final DateTimePicker calledAt = Dates.timePicker(Texts.t("mystery.called-at"));
    private final IntegerField duration = new IntegerField(Texts.t("mystery.duration"));
    private final TextArea notes = new TextArea(Texts.t("mystery.notes"));
    private final MissingAnswers missing = new MissingAnswers();

    /** @param save null where nothing may change */
    CallForm(CallDetail detail, List<Criterion> criteria, @Nullable Consumer<CallChange> save) {
        this.call = detail.call();
        this.criteria = new CriterionList(criteria, detail.scores(), save != null);
        addClassName("gm-section");
        fields(save != null);
        add(new H2(Texts.t("mystery.criteria")));
        if (save != null) {
            var help = new Paragraph(Texts.t("mystery.keys"));
            help.addClassName("gm-quiet");
            add(help);
        }
        add(this.criteria, notes);
        if (save != null) {
            add(missing, buttons(save));
        }
    }

    private void fields(boolean writable) {
        duration.setMin(0);
        duration.setMax(TypedTimes.MOST_SECONDS);
        duration.setSuffixComponent(new Span("s"));
        if (call.calledAt() != null) {
            calledAt.setValue(LocalDateTime.ofInstant(call.calledAt(), zone));
        }
        duration.setValue(call.durationSeconds());
        notes.setValue(call.notes() == null ? "" : call.notes());
        notes.setHelperText(Texts.t("mystery.notes.help"));
        notes.setMaxLength(LiveCall.LONGEST_NOTES);
        notes.setWidthFull();
        calledAt.setReadOnly(!writable);
        duration.setReadOnly(!writable);
        notes.setReadOnly(!writable);
        var row = new Div();
        row.addClassName("gm-row");
        row.add(calledAt, duration);
        add(row);
    }

    private Div buttons(Consumer<CallChange> save) {
        var finish = new Button(Texts.t("mystery.correct"), click -> {
            if (missing.none(lacking())) {
                save.accept(change());
            }
        });
        finish.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(finish);
        row.addClassName("gm-row");
        if (call.status() != CallStatus.EXCLUDED) {
            var exclusion = new ExclusionRow(reason -> save.accept(CallChange.exclude(reason, call.version())));
            exclusion.addClassName("gm-row-end");
            row.add(exclusion);
        }
        return row;
    }

    private List<MissingAnswers.Line> lacking() {
        Stream<MissingAnswers.Line> time = calledAt.getValue() == null
                ? Stream.of(new MissingAnswers.Line(Texts.t("mystery.called-at"), calledAt::focus))
                : Stream.of();
        return Stream.concat(time, criteria.missing().stream()).toList();
    }

    private CallChange change() {
        LocalDateTime at = calledAt.getValue();
        return new CallChange(
                null,
                at == null ? null : at.atZone(zone).toInstant(),
                duration.getValue(),
                notes.getValue(),
                CallStatus.SCORED,
                null,
                criteria.scores(),
                call.version());
    }
}
