package eu.gminarium.ui.benchmark.peers;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.peers.PeerOption;
import eu.gminarium.benchmark.peers.Peers;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.benchmark.PeerBox;
import eu.gminarium.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Period, peers and marked office above a comparison; every change becomes an address. */
final class CompareFilters extends Div {

    private static final long serialVersionUID = 1L;

    CompareFilters(
            CompareQuery query,
            List<Period> periods,
            @Nullable Period shown,
            Peers peers,
            PeerScreen screen,
            Consumer<CompareQuery> change) {
        addClassName("gm-filters");
        if (!periods.isEmpty()) {
            add(period(query, periods, shown, screen, change));
        }
        add(peers(query, peers, screen, change), office(query, screen, change));
    }

    private static Select<Period> period(
            CompareQuery query,
            List<Period> periods,
            @Nullable Period shown,
            PeerScreen screen,
            Consumer<CompareQuery> change) {
        var select = new Select<Period>();
        select.setLabel(Texts.t("peers.compare.period"));
        select.setItems(periods.reversed());
        select.setItemLabelGenerator(screen.figures()::period);
        select.setValue(shown);
        select.addValueChangeListener(event -> change.accept(query.in(event.getValue())));
        return select;
    }

    private static ComboBox<PeerOption> peers(
            CompareQuery query, Peers peers, PeerScreen screen, Consumer<CompareQuery> change) {
        List<PeerOption> options = new ArrayList<>(screen.peering().options(query.office()));
        PeerOption chosen = options.stream()
                .filter(option -> option.choice().equals(query.peers()))
                .findFirst()
                .orElseGet(() -> {
                    options.addFirst(peers.option());
                    return peers.option();
                });
        return PeerBox.of(() -> options, chosen, screen.words(), choice -> change.accept(query.with(choice)));
    }

    private static ComboBox<Office> office(CompareQuery query, PeerScreen screen, Consumer<CompareQuery> change) {
        List<Office> offices = screen.sorted();
        Map<OfficeId, String> names = screen.names();
        var box = new ComboBox<Office>(Texts.t("peers.compare.office"));
        box.setItems(offices);
        box.setItemLabelGenerator(office -> names.getOrDefault(office.id(), ""));
        box.setPlaceholder(Texts.t("peers.compare.office.none"));
        box.setClearButtonVisible(true);
        offices.stream()
                .filter(office -> office.id().equals(query.office()))
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                Office chosen = event.getValue();
                change.accept(query.marking(chosen == null ? null : chosen.id()));
            }
        });
        return box;
    }
}
