package eu.gminarium.ui.training;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A year, which stands in the page's address so that the page can be sent to somebody. */
final class YearChoice extends Select<Integer> {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "year";

    /**
     * @param page the page's address in the partnership
     * @param all text for all years together; null if one must be chosen
     */
    YearChoice(String page, List<Integer> years, @Nullable Integer chosen, @Nullable String all) {
        setLabel(Texts.t("after.year"));
        setItems(years);
        setItemLabelGenerator(year -> year == null ? Optional.ofNullable(all).orElse("") : String.valueOf(year));
        if (all != null) {
            setEmptySelectionAllowed(true);
            setEmptySelectionCaption(all);
        }
        setValue(chosen);
        addClassName("gm-filter");
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                Integer year = event.getValue();
                QueryParameters query = year == null
                        ? QueryParameters.empty()
                        : QueryParameters.simple(Map.of(PARAMETER, year.toString()));
                UI.getCurrent().navigate(CurrentPartnership.path(page), query);
            }
        });
    }

    /** The year in the address if it is one of these. */
    static Optional<Integer> of(BeforeEnterEvent event, List<Integer> years) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PARAMETER)
                .flatMap(text -> years.stream()
                        .filter(year -> text.equals(String.valueOf(year)))
                        .findFirst());
    }
}
