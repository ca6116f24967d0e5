package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.card.NewIndicator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a value goes: to a card that is there, or to one that the import makes. */
sealed interface Target {

    /** The card's code. */
    String code();

    IndicatorDefinition definition();

    /** Key of the definition's version; null where the card is yet to be made. */
    @Nullable
    UUID definitionId();

    /** A card that is there. */
    record Present(IndicatorCard card) implements Target {
        @Override
        public String code() {
            return card.code();
        }

        @Override
        public IndicatorDefinition definition() {
            return card.definition();
        }

        @Override
        public UUID definitionId() {
            return card.definitionId();
        }
    }

    /** A card that the import makes. */
    record Made(NewIndicator card) implements Target {
        @Override
        public String code() {
            return card.code();
        }

        @Override
        public IndicatorDefinition definition() {
            return card.definition();
        }

        @Override
        public @Nullable UUID definitionId() {
            return null;
        }
    }
}
