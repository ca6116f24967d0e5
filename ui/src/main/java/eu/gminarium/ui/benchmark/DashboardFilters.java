package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.gminarium.benchmark.card.IndicatorArea;
import eu.gminarium.benchmark.comparison.PeerGroup;
import eu.gminarium.benchmark.dashboard.Overview;
import eu.gminarium.benchmark.peers.PeerOption;
import eu.gminarium.benchmark.peers.PeerWording;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Peers, area, year and office above the dashboard; every change becomes an address. */
final class DashboardFilters extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MANY_OFFICES = 15;

    /**
     * @param chosen what is compared
     * @param peers what else can be chosen
     */
    DashboardFilters(
            DashboardQuery query,
            PeerOption chosen,
            Supplier<List<PeerOption>> peers,
            PeerWording words,
            List<IndicatorArea> areas,
            Overview overview,
            Consumer<DashboardQuery> change) {
        addClassName("gm-filters");
        List<Integer> years = overview.years();
        if (overview.peers() != null || overview.offices().size() > PeerGroup.MINIMUM) {
            add(PeerBox.of(peers, chosen, words, choice -> change.accept(query.among(choice))));
        }
        if (areas.size() > 1) {
            add(area(query, areas, change));
        }
        if (years.size() > 1) {
            add(year(query, years, change));
        }
        if (overview.offices().size() > MANY_OFFICES) {
            add(office(query, change));
        }
    }

    private static Select<IndicatorArea> area(
            DashboardQuery query, List<IndicatorArea> areas, Consumer<DashboardQuery> change) {
        var select = new Select<IndicatorArea>();
        select.setLabel(Texts.t("benchmark.area"));
        select.setItems(areas);
        select.setItemLabelGenerator(area -> area == null ? Texts.t("benchmark.area.all") : Texts.t(area.name()));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Texts.t("benchmark.area.all"));
        areas.stream()
                .filter(area -> area.code().equals(query.area()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(event -> {
            IndicatorArea chosen = event.getValue();
            change.accept(query.withArea(chosen == null ? null : chosen.code()));
        });
        return select;
    }

    private static Select<Integer> year(DashboardQuery query, List<Integer> years, Consumer<DashboardQuery> change) {
        var select = new Select<Integer>();
        select.setLabel(Texts.t("benchmark.as-of"));
        select.setItems(years);
        select.setItemLabelGenerator(DashboardFilters::label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Texts.t("benchmark.as-of.latest"));
        if (query.year() != null && years.contains(query.year())) {
            select.setValue(query.year());
        }
        select.addValueChangeListener(event -> change.accept(query.withYear(event.getValue())));
        return select;
    }

    private static String label(@Nullable Integer year) {
        return year == null
                ? Texts.t("benchmark.as-of.latest")
                : Texts.t("benchmark.as-of.year", Integer.toString(year));
    }

    private static TextField office(DashboardQuery query, Consumer<DashboardQuery> change) {
        var field = new TextField(Texts.t("benchmark.find-office"));
        field.setValue(query.name());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(event -> change.accept(query.withName(event.getValue())));
        return field;
    }
}
