package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.Aggregation;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.card.NewIndicator;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.i18n.Folding;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.i18n.Messages;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cards for indicators that a file brings: they say where the values come from, and nothing that nobody knows. */
@Singleton
final class NewCards {

    private static final int CODE_LENGTH = 60;
    private static final int DECIMALS = 2;

    private final Messages messages;

    NewCards(Messages messages) {
        this.messages = messages;
    }

    /** The code that a card of this name gets; empty if no letter or digit is left. */
    static Optional<String> code(String name) {
        String code = Folding.fold(name).replace(' ', '-');
        return code.isEmpty() || code.length() > CODE_LENGTH ? Optional.empty() : Optional.of(code);
    }

    /** @param area code of the group in which the card stands */
    NewIndicator card(String code, String name, String fileName, String area) {
        return new NewIndicator(
                code,
                ValueSource.IMPORTED,
                new IndicatorDefinition(
                        area,
                        same(name),
                        text("benchmark.import.card.definition", name),
                        text("benchmark.import.card.source", fileName),
                        IndicatorUnit.OTHER,
                        text("benchmark.import.card.unit"),
                        DECIMALS,
                        Direction.NEUTRAL,
                        null,
                        Aggregation.UNWEIGHTED,
                        null,
                        null));
    }

    private LocalizedText text(String key, Object... arguments) {
        return new LocalizedText(Languages.ALL.stream()
                .collect(Collectors.toMap(
                        locale -> locale.getLanguage(), locale -> messages.text(locale, key, arguments))));
    }

    private static LocalizedText same(String name) {
        return new LocalizedText(
                Languages.ALL.stream().collect(Collectors.toMap(locale -> locale.getLanguage(), locale -> name)));
    }
}
