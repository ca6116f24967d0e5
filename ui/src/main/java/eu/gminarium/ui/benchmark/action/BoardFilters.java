package eu.gminarium.ui.benchmark.action;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.benchmark.action.ActionState;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.ui.common.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Office, indicator and state above the board; every change becomes an address. */
final class BoardFilters extends Div {

    private static final long serialVersionUID = 1L;

    /** @param offices that the person may choose from; with one alone there is nothing to choose */
    BoardFilters(BoardQuery query, List<Office> offices, List<IndicatorCard> cards, Consumer<BoardQuery> change) {
        addClassName("gm-filters");
        if (offices.size() > 1) {
            Office chosen = offices.stream()
                    .filter(office -> office.id().equals(query.office()))
                    .findFirst()
                    .orElse(null);
            Map<OfficeId, String> names = DistinctNames.of(offices);
            var field = choice(
                    "benchmark.office",
                    "action.all-offices",
                    offices,
                    office -> names.getOrDefault(office.id(), ""),
                    chosen);
            field.addValueChangeListener(event -> change.accept(query.withOffice(
                    event.getValue() == null ? null : event.getValue().id())));
            add(field);
        }
        add(
                indicator(cards, query.indicator(), code -> change.accept(query.withIndicator(code))),
                state(query, change));
    }

    /** A field that chooses one of the indicators, by its code. */
    static ComboBox<IndicatorCard> indicator(
            List<IndicatorCard> cards, @Nullable String code, Consumer<@Nullable String> change) {
        IndicatorCard chosen = cards.stream()
                .filter(card -> card.code().equals(code))
                .findFirst()
                .orElse(null);
        var field = choice("benchmark.indicator", "action.all-indicators", cards, BoardFilters::name, chosen);
        field.addValueChangeListener(event ->
                change.accept(event.getValue() == null ? null : event.getValue().code()));
        return field;
    }

    static String name(IndicatorCard card) {
        return Texts.t(card.definition().name());
    }

    private static <T> ComboBox<T> choice(
            String labelKey, String emptyKey, List<T> all, Function<T, String> name, @Nullable T chosen) {
        var field = new ComboBox<T>(Texts.t(labelKey));
        field.setItems(all.stream()
                .sorted(Comparator.comparing(name, Formats.collator(Texts.locale())))
                .toList());
        field.setItemLabelGenerator(name::apply);
        field.setPlaceholder(Texts.t(emptyKey));
        field.setClearButtonVisible(true);
        if (chosen != null) {
            field.setValue(chosen);
        }
        return field;
    }

    private static Select<ActionState> state(BoardQuery query, Consumer<BoardQuery> change) {
        var field = new Select<ActionState>();
        field.setLabel(Texts.t("action.state"));
        field.setItems(ActionState.values());
        field.setItemLabelGenerator(
                state -> state == null ? Texts.t("action.all-states") : Texts.t("action.state." + state));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Texts.t("action.all-states"));
        if (query.state() != null) {
            field.setValue(query.state());
        }
        field.addValueChangeListener(event -> change.accept(query.withState(event.getValue())));
        return field;
    }
}
