package eu.gminarium.ui.training;

import com.vaadin.flow.component.html.Span;
import eu.gminarium.training.card.Card;
import eu.gminarium.training.card.CardState;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;

/** How far a participation card has come. */
final class CardBadge extends Span {

    private static final long serialVersionUID = 1L;

    CardBadge(Card card) {
        add(new StatusBadge(
                tone(card.state()), Texts.t("after.CardState." + card.state().name())));
    }

    private static Tone tone(CardState state) {
        return switch (state) {
            case DUE -> Tone.INFORMATION;
            case OVERDUE -> Tone.WARNING;
            case FILLED -> Tone.INFORMATION;
            case TALKED -> Tone.SUCCESS;
        };
    }
}
