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

/** The criteria of a call. Digits answer the current one, N says that it does not apply; then the next is current. */
final class CriterionList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int HIGHEST = 5;
    private static final String CURRENT = "gm-pick-current";

    private final List<CriterionPick> picks;

    CriterionList(List<Criterion> criteria, List<Score> scores, boolean writable) {
        Map<String, Score> byCode = scores.stream().collect(Collectors.toMap(Score::criterion, Function.identity()));
        picks = criteria.stream()
                .map(criterion -> new CriterionPick(criterion, byCode.get(criterion.code())))
                .toList();
        addClassName("gm-picks");
        picks.forEach(pick -> {
            pick.setReadOnly(!writable);
            pick.addValueChangeListener(change -> mark());
            add(pick);
        });
        if (writable) {
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
        current().ifPresent(pick -> pick.pick(value));
    }

    private Optional<CriterionPick> current() {
        return picks.stream().filter(CriterionPick::open).findFirst();
    }

    private void mark() {
        picks.forEach(pick -> pick.removeClassName(CURRENT));
        current().ifPresent(pick -> pick.addClassName(CURRENT));
    }
}
