package eu.gminarium.ui.benchmark.peers;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.peers.NeighbourRule;
import eu.gminarium.benchmark.peers.NeighbourRuleChange;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks in what neighbours are alike, how many there are, and what says how large an office is. */
final class NeighbourRuleDialog {

    private static final int FEWEST = 4;
    private static final int MOST = 30;

    private NeighbourRuleDialog() {}

    record Form(@Nullable Set<String> traits, Integer neighbours, String sizeIndicator) {

        NeighbourRuleChange of(long version, List<String> order) {
            List<String> chosen = traits == null
                    ? List.of()
                    : order.stream().filter(traits::contains).toList();
            String size = sizeIndicator.equals(NeighbourRule.HEADCOUNT) ? null : sizeIndicator;
            return new NeighbourRuleChange(version, chosen, neighbours, size);
        }
    }

    static void open(NeighbourRule rule, Map<String, IndicatorCard> cards, Consumer<NeighbourRuleChange> save) {
        List<String> codes = Stream.concat(
                        Stream.of(NeighbourRule.HEADCOUNT),
                        cards.values().stream()
                                .filter(card -> !card.archived())
                                .sorted(Comparator.comparingInt(IndicatorCard::position))
                                .map(IndicatorCard::code))
                .distinct()
                .toList();
        var traits = new MultiSelectComboBox<String>(Texts.t("peers.rule.traits"));
        traits.setItems(codes);
        traits.setItemLabelGenerator(code -> name(code, cards));
        traits.setHelperText(Texts.t("peers.rule.traits.help"));
        var neighbours = new IntegerField(Texts.t("peers.rule.neighbours"));
        neighbours.setMin(FEWEST);
        neighbours.setMax(MOST);
        neighbours.setStepButtonsVisible(true);
        var size = new Select<String>();
        size.setLabel(Texts.t("peers.rule.size"));
        size.setItems(codes);
        size.setItemLabelGenerator(code -> name(code, cards));
        String present = rule.sizeIndicator() == null ? NeighbourRule.HEADCOUNT : rule.sizeIndicator();
        new FormDialog<>(
                        Texts.t("peers.rule.title"),
                        Texts.t("peers.rule.save"),
                        Form.class,
                        form -> save.accept(form.of(rule.version(), codes)))
                .field("traits", traits)
                .required("neighbours", neighbours)
                .required("sizeIndicator", size)
                .read(new Form(rule.chosen() ? Set.copyOf(rule.traits()) : Set.of(), rule.neighbours(), present))
                .open();
    }

    private static String name(@Nullable String code, Map<String, IndicatorCard> cards) {
        IndicatorCard card = code == null || code.equals(NeighbourRule.HEADCOUNT) ? null : cards.get(code);
        return card == null
                ? Texts.t("peers.headcount")
                : Texts.t(card.definition().name());
    }
}
