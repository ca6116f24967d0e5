package eu.gminarium.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.programme.Office;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.disclosure.Attribute;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.Filter;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two groups of one office beside each other, statement by statement. */
final class GroupPair {

    private static final String SEPARATOR = ":";

    private final ResultsFilters filters;
    private final ResultsQuery query;
    private final Asked asked;
    private final Office office;
    private final Function<Filter, Disclosed<Figures>> figures;
    private final GroupWords words;

    /** @param figures what may be shown of the office's people whom a filter means */
    GroupPair(
            ResultsFilters filters,
            ResultsQuery query,
            Asked asked,
            Office office,
            GroupWords words,
            Function<Filter, Disclosed<Figures>> figures) {
        this.filters = filters;
        this.query = query;
        this.asked = asked;
        this.office = office;
        this.figures = figures;
        this.words = words;
    }

    /** @param conditions what holds for both groups */
    List<Component> of(Attribute by, Filter conditions) {
        List<String> values = by.values();
        String[] pair = query.pair() == null ? new String[0] : query.pair().split(SEPARATOR, 2);
        String value = chosen(values, pair, 0);
        List<String> others =
                values.stream().filter(each -> !each.equals(value)).toList();
        String with = chosen(others, pair, 1);
        var choices = new Div(
                filters.select(
                        "survey.group.value",
                        values,
                        value,
                        each -> words.word(by, each),
                        each -> query.withPair(each + SEPARATOR + (each.equals(with) ? value : with))),
                filters.select(
                        "survey.beside.with",
                        others,
                        with,
                        each -> words.word(by, each),
                        each -> query.withPair(value + SEPARATOR + each)));
        choices.addClassName("gm-survey-filters");
        OfficeComparison comparison = OfficeComparison.ofGroups(
                asked.content(),
                figures.apply(conditions.and(by.code(), with)),
                figures.apply(conditions.and(by.code(), value)));
        var heading = new H3(Texts.t("survey.group.compare", words.name(by)));
        return Stream.concat(
                        Stream.of(heading, choices), shown(words.word(by, value), words.word(by, with), comparison))
                .toList();
    }

    private Stream<Component> shown(String group, String other, OfficeComparison comparison) {
        var table = ComparisonTable.ofOffices(group, other);
        if (comparison.compared().isEmpty()) {
            return Stream.of(new Paragraph(Texts.t("survey.group.compare.hidden", group, other)));
        }
        String sentence = table.sentence(
                Texts.t("survey.group.compare.of", office.displayName(), group),
                Texts.t("survey.group.compare.with", other),
                comparison);
        return Stream.of(
                new Paragraph(sentence),
                table.table(sentence, comparison),
                new Paragraph(Texts.t("survey.group.compare.note")));
    }

    private static String chosen(List<String> values, String[] pair, int place) {
        return place < pair.length && values.contains(pair[place]) ? pair[place] : values.getFirst();
    }
}
