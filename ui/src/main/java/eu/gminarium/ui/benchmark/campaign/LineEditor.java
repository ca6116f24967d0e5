package eu.gminarium.ui.benchmark.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.campaign.form.FormEntry;
import eu.gminarium.benchmark.campaign.form.FormLine;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.quality.Flag;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.ui.benchmark.BenchmarkWords;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.benchmark.QuestionList;
import eu.gminarium.ui.common.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One indicator of a form: its last value beside, what is typed, and what is doubtful about it. What was typed is kept when
 * the person leaves the line.
 */
final class LineEditor extends Article {

    private static final long serialVersionUID = 1L;

    private final transient BenchmarkWords words;
    private final transient Wording figures;
    private final transient Desk desk;
    private final LineFields fields;
    private final Div state = new Div();
    private final QuestionList questions = new QuestionList();
    private final Div returned = new Div();
    private final Div settled = new Div();
    private transient FormLine line;
    private boolean typed;
    private boolean left;

    /** Who keeps what is typed. */
    interface Desk {

        /** Keeps an entry, or tells the person why it cannot. */
        void keep(LineEditor editor, FormEntry entry);
    }

    LineEditor(FormLine line, BenchmarkWords words, boolean writes, Desk desk) {
        this.line = line;
        this.words = words;
        this.figures = words.figures();
        this.desk = desk;
        IndicatorDefinition card = line.card().definition();
        MeasuredValue present = line.now() == null ? null : line.now().entered();
        this.fields = new LineFields(card, figures.unit(card), present);
        addClassName("gm-line");
        setId("line-" + line.card().code());
        state.addClassName("gm-line-state");
        returned.addClassName("gm-line-returned");
        add(head(card), new Paragraph(Texts.t(card.definition())), returned, fields, settled, questions);
        show(line, writes);
        if (writes) {
            listen();
        }
    }

    private Div head(IndicatorDefinition card) {
        var name = new H3(new Anchor(Paths.indicator(line.card().code()), Texts.t(card.name())));
        var before = new Div(new Span(before(card)));
        before.addClassName("gm-line-before");
        if (beside()) {
            before.add(new Span(yearBefore(card)));
        }
        var head = new Div(name, before, state);
        head.addClassName("gm-line-head");
        return head;
    }

    /** Whether the same period of the year before is not the last one that there is. */
    private boolean beside() {
        Measurement before = line.check().before();
        return before != null && !before.period().equals(yearBefore());
    }

    private Period yearBefore() {
        return line.check().period().yearBefore();
    }

    private String yearBefore(IndicatorDefinition card) {
        Measurement then = line.check().yearBefore();
        return Texts.t(
                "campaign.before.year",
                figures.period(yearBefore()),
                then == null ? Texts.t("campaign.before.nothing") : figures.words(card, then.value()));
    }

    private String before(IndicatorDefinition card) {
        Measurement before = line.check().before();
        return before == null
                ? Texts.t("campaign.before.none")
                : Texts.t("campaign.before", figures.period(before.period()), figures.words(card, before.value()));
    }

    /** What was typed while somebody is still in the line waits until they leave it. */
    private void listen() {
        fields.onTyping(() -> {
            typed = true;
            check();
            if (left) {
                keep();
            }
        });
        getElement().addEventListener("focusin", event -> left = false);
        getElement()
                .addEventListener("focusout", event -> {
                    left = true;
                    keep();
                })
                .setFilter("!element.contains(event.relatedTarget)");
    }

    private void check() {
        fields.clearRefusals();
        try {
            showFlags(
                    fields.blank()
                            ? List.of()
                            : line.check()
                                    .flags(fields.read()
                                            .in(line.card().definition().unit())));
        } catch (InvalidField unfinished) {
            showFlags(List.of());
        }
    }

    private void keep() {
        if (!typed) {
            return;
        }
        if (fields.blank() && line.revision() == 0) {
            typed = false;
            return;
        }
        try {
            desk.keep(this, new FormEntry(line.card().code(), line.revision(), fields.read()));
        } catch (InvalidField invalid) {
            fields.refuse(invalid);
        }
    }

    /** The line as it is kept now; what is typed stays. */
    void kept(FormLine now) {
        typed = false;
        show(now, true);
    }

    /** The line as somebody else has left it, instead of what is typed. */
    void replace(FormLine now) {
        typed = false;
        fields.show(now.now() == null ? null : now.now().entered());
        show(now, true);
    }

    /** Keeps what is typed over what somebody else has entered. */
    void overwrite(FormLine now) {
        line = now;
        typed = true;
        keep();
    }

    void refuse(InvalidField invalid) {
        fields.refuse(invalid);
    }

    /** Whether something is typed that is not kept. */
    boolean unsaved() {
        return typed && !(fields.blank() && line.revision() == 0);
    }

    /** Adds a button or link to the line's state. */
    void offer(Component action) {
        state.add(action);
    }

    private void show(FormLine now, boolean writes) {
        line = now;
        state.removeAll();
        state.add(CampaignBadge.of(now.status()));
        Measurement measurement = now.now();
        returned.removeAll();
        if (measurement != null) {
            state.add(new Span(figures.words(now.card().definition(), measurement.value())));
            state.add(new Anchor(Paths.measurement(measurement.id()), Texts.t("campaign.line.history")));
            if (measurement.reason() != null) {
                returned.add(new Paragraph(Texts.t("campaign.returned.reason", measurement.reason())));
            }
        }
        boolean open = writes && now.editable();
        fields.setVisible(open);
        settled.setVisible(!open);
        settled.setText(open ? "" : settled(now));
        showFlags(now.flags());
    }

    /** What stands where nobody may type: the comment and what the value is made of. */
    private static String settled(FormLine line) {
        MeasuredValue entered = line.now() == null ? null : line.now().entered();
        if (entered == null) {
            return "";
        }
        BigDecimal numerator = entered.numerator();
        BigDecimal denominator = entered.denominator();
        return Stream.of(
                        numerator == null || denominator == null
                                ? null
                                : Texts.t("campaign.line.fraction", number(numerator), number(denominator)),
                        entered.n() == null ? null : Texts.t("benchmark.n", Texts.integer(entered.n())),
                        entered.certainty() == Certainty.FINAL
                                ? null
                                : Texts.t("benchmark.certainty." + entered.certainty()),
                        entered.confidential() ? Texts.t("benchmark.cell.confidential") : null,
                        entered.note() == null ? null : Texts.t("campaign.line.comment", entered.note()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private void showFlags(List<Flag> found) {
        List<String> sentences =
                new ArrayList<>(words.questions(found, line.card().definition()));
        if (!found.isEmpty() && fields.isVisible()) {
            sentences.add(Texts.t("campaign.flag.comment"));
        }
        questions.show(sentences);
    }

    private static String number(BigDecimal exact) {
        return Texts.number(
                exact.doubleValue(), Math.max(0, exact.stripTrailingZeros().scale()));
    }
}
