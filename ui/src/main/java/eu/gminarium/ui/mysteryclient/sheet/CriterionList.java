package eu.gminarium.ui.mysteryclient.sheet;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of a call. Digits answer the current one or begin its number, N says that it does not apply; then the next is current.
 * The current one is that in which the focus stands, or else the first without an answer.
 */
public final class CriterionList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int HIGHEST = 9;
    private static final String CURRENT = "gm-pick-current";

    /** A digit for a field moves there before it is typed, so that no later digit of the number goes astray. */
    private static final String TO_FIELD = """
            this.addEventListener('keydown', event => {
              if (event.target.closest('vaadin-integer-field, vaadin-text-area') || !/^[0-9]$/.test(event.key)) { return; }
              const field = this.querySelector('.gm-pick-current vaadin-integer-field, vaadin-text-area.gm-pick-current');
              if (field && !field.readonly) { field.focus(); event.stopImmediatePropagation(); }
            }, true)""";

    private final transient List<CriterionEntry> entries;
    private final Span aloud = new Span();
    private transient @Nullable CriterionEntry touched;

    /** @param writable whether answers may be given or changed */
    public CriterionList(List<Criterion> criteria, List<Score> scores, boolean writable) {
        Map<String, Score> byCode = scores.stream().collect(Collectors.toMap(Score::criterion, Function.identity()));
        entries = criteria.stream()
                .map(criterion -> CriterionEntry.of(criterion, byCode.get(criterion.code())))
                .toList();
        addClassName("gm-picks");
        entries.forEach(entry -> {
            entry.whenAnswered(() -> touch(null));
            add(entry.component());
        });
        if (writable) {
            entries.forEach(entry -> entry.getElement().addEventListener("focusin", focus -> touch(entry)));
            keys();
            mark();
            aloud.addClassName("gm-aloud");
            aloud.getElement().setAttribute("aria-live", "polite");
            add(aloud);
        } else {
            entries.forEach(CriterionEntry::fix);
        }
    }

    /** The scores of the answered criteria. */
    public List<Score> scores() {
        return entries.stream().flatMap(entry -> entry.score().stream()).toList();
    }

    /** A line for each criterion that lacks an answer; words may be left out. */
    public List<MissingAnswers.Line> missing() {
        return entries.stream()
                .filter(entry ->
                        entry.criterion().kind().hasPoints() && entry.score().isEmpty())
                .map(entry -> new MissingAnswers.Line(CriterionEntry.label(entry.criterion()), entry::lead))
                .toList();
    }

    /** Tells of each answer. */
    public CriterionList onAnswer(Runnable listener) {
        entries.forEach(entry -> entry.whenAnswered(listener));
        return this;
    }

    /** What Enter does among the criteria. */
    public CriterionList onEnter(Runnable finish) {
        Shortcuts.addShortcutListener(this, finish::run, Key.ENTER).listenOn(this);
        return this;
    }

    /** Takes the focus, so that the keys count. */
    public void takeFocus() {
        getElement().executeJs("this.focus({preventScroll: true})");
    }

    /** Keys count only while the focus is among the criteria, so that one can type a note. */
    private void keys() {
        getElement().executeJs(TO_FIELD);
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.t("mystery.criteria"));
        for (int value = 0; value <= HIGHEST; value++) {
            Integer answer = value;
            Shortcuts.addShortcutListener(this, () -> answer(answer), Key.of(Integer.toString(value)))
                    .listenOn(this);
        }
        Shortcuts.addShortcutListener(this, () -> answer(null), Key.KEY_N).listenOn(this);
    }

    private void answer(@Nullable Integer value) {
        current().ifPresent(entry -> {
            if (entry.press(value)) {
                touch(null);
                takeFocus();
            }
        });
    }

    private Optional<CriterionEntry> current() {
        return Optional.ofNullable(touched)
                .or(() -> entries.stream().filter(CriterionEntry::open).findFirst());
    }

    private void touch(@Nullable CriterionEntry entry) {
        touched = entry;
        mark();
    }

    /** Marks the current criterion for eyes and, because the focus stays on the list, for ears. */
    private void mark() {
        entries.forEach(entry -> {
            entry.removeClassName(CURRENT);
            entry.getElement().removeAttribute("aria-current");
        });
        Optional<CriterionEntry> current = current();
        current.ifPresent(entry -> {
            entry.addClassName(CURRENT);
            entry.getElement().setAttribute("aria-current", "true");
        });
        aloud.setText(
                current.map(entry -> CriterionEntry.label(entry.criterion())).orElse(""));
    }
}
