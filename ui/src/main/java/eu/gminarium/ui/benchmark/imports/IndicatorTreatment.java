package eu.gminarium.ui.benchmark.imports;

import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.ui.common.Texts;

/** What becomes of something that a file calls an indicator. */
sealed interface IndicatorTreatment {

    /** How lists call it. */
    String label();

    /** Its values are left out. */
    record LeaveOut() implements IndicatorTreatment {
        @Override
        public String label() {
            return Texts.t("benchmark.import.unresolved.skip");
        }
    }

    /** It gets a card of its own. */
    record NewCard() implements IndicatorTreatment {
        @Override
        public String label() {
            return Texts.t("benchmark.import.unresolved.create");
        }
    }

    /** Its values belong to a card that is there. */
    record Card(IndicatorCard card) implements IndicatorTreatment {
        @Override
        public String label() {
            return Texts.t(card.definition().name()) + " (" + card.code() + ")";
        }
    }
}
