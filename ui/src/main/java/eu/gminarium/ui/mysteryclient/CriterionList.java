package eu.gminarium.ui.mysteryclient;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
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
 * The criteria of a call. Digits answer the current one, N says that it does not apply; then the next is current. The
 * current one is that in which the focus stands, or else the first without an answer.
 */
final class CriterionList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int HIGHEST = 5;
    private static final String CURRENT = "gm-pick-current";

    private final List<CriterionPick> picks;
    private @Nullable CriterionPick touched;

    CriterionList(List<Criterion> criteria, List<Score> scores, boolean writable) {
        Map<String, Score> byCode = scores.stream().collect(Collectors.toMap(Score::criterion, Function.identity()));
        picks = criteria.stream()
                .map(criterion -> new CriterionPick(criterion, byCode.get(criterion.code())))
                .toList();
        addClassName("gm-picks");
        picks.forEach(pick -> {
            pick.setReadOnly(!writable);
            pick.addValueChangeListener(change -> touch(null));
            add(pick);
        });
        if (writable) {
            picks.forEach(pick -> pick.getElement().addEventListener("focusin", focus -> touch(pick)));
            keys();
            mark();
        }
    }

    /** The scores of the answered criteria. */
    List<Score> scores() {
        return picks.stream()
                .filter(pick -> !pick.open())
                .map(CriterionPick::score)
                .toList();
    }

    /** The criteria without an answer. */
    List<CriterionPick> open() {
        return picks.stream().filter(CriterionPick::open).toList();
    }

    /** Tells of each answer. */
    CriterionList onAnswer(Runnable listener) {
        picks.forEach(pick -> pick.addValueChangeListener(change -> listener.run()));
        return this;
    }

    /** What Enter does among the criteria. */
    CriterionList onEnter(Runnable finish) {
        Shortcuts.addShortcutListener(this, finish::run, Key.ENTER).listenOn(this);
        return this;
    }

    /** Takes the focus, so that the keys count. */
    void takeFocus() {
        getElement().executeJs("this.focus({preventScroll: true})");
    }

    /** Keys count only while the focus is among the criteria, so that one can type a note. */
    private void keys() {
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
        current().ifPresent(pick -> {
            if (pick.pick(value)) {
                touch(null);
                takeFocus();
            }
        });
    }

    private Optional<CriterionPick> current() {
        return Optional.ofNullable(touched)
                .or(() -> picks.stream().filter(CriterionPick::open).findFirst());
    }

    private void touch(@Nullable CriterionPick pick) {
        touched = pick;
        mark();
    }

    private void mark() {
        picks.forEach(pick -> pick.removeClassName(CURRENT));
        current().ifPresent(pick -> pick.addClassName(CURRENT));
    }
}
