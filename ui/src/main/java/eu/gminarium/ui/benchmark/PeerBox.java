package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import eu.gminarium.benchmark.peers.PeerChoice;
import eu.gminarium.benchmark.peers.PeerOption;
import eu.gminarium.benchmark.peers.PeerWording;
import eu.gminarium.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Whom to compare with: a list that is searched by typing, in which something is always chosen. */
public final class PeerBox {

    private PeerBox() {}

    /**
     * @param options asked for when somebody opens the list, because most people never do
     * @param chosen what is compared now
     */
    public static ComboBox<PeerOption> of(
            Supplier<List<PeerOption>> options, PeerOption chosen, PeerWording words, Consumer<PeerChoice> change) {
        var box = new ComboBox<PeerOption>(Texts.t("peers.compare.peers"));
        box.addClassName("gm-filter-wide");
        ItemLabelGenerator<PeerOption> label = option -> BenchmarkWords.capital(words.name(option));
        var known = new ArrayList<PeerOption>();
        box.setItems(query -> found(asked(known, options), query.getFilter().orElse(""), label)
                .skip(query.getOffset())
                .limit(query.getLimit()));
        box.setItemLabelGenerator(label);
        box.setValue(chosen);
        box.addValueChangeListener(event -> {
            if (event.getValue() == null) {
                box.setValue(event.getOldValue());
            } else if (event.isFromClient()) {
                change.accept(event.getValue().choice());
            }
        });
        return box;
    }

    /** Once for a box, not for each letter that is typed. */
    private static List<PeerOption> asked(List<PeerOption> known, Supplier<List<PeerOption>> options) {
        if (known.isEmpty()) {
            known.addAll(options.get());
        }
        return known;
    }

    private static Stream<PeerOption> found(
            List<PeerOption> options, String part, ItemLabelGenerator<PeerOption> label) {
        Locale locale = Texts.locale();
        return options.stream()
                .filter(option -> label.apply(option).toLowerCase(locale).contains(part.toLowerCase(locale)));
    }
}
