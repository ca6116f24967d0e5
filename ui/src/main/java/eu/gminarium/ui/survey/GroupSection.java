package eu.gminarium.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.statistics.Share;
import eu.gminarium.survey.WaveResults;
import eu.gminarium.survey.disclosure.Attribute;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.Filter;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One office's results by what people answered about themselves, and by how they answered. */
final class GroupSection {

    private static final String ALL = "";

    private final WaveResults results;
    private final ResultsFilters filters;
    private final ResultsQuery query;
    private final Asked asked;
    private final Office office;
    private final GroupWords words;
    private final List<Attribute> attributes;

    /** Conditions of the address that another office has do not count here. */
    GroupSection(WaveResults results, ResultsFilters filters, ResultsQuery query, Asked asked, Office office) {
        this.results = results;
        this.filters = filters;
        this.attributes = results.attributes(asked.wave().id(), office.id());
        this.query = query.withFilter(query.filter().within(attributes));
        this.asked = asked;
        this.office = office;
        this.words = new GroupWords(asked.content(), results.units(asked.wave().id(), office.id()));
    }

    Section section() {
        Attribute by = ResultsFilters.chosen(attributes, Attribute::code, query.by());
        var choices = new Div(
                filters.select("survey.group.by", attributes, by, words::name, each -> query.withBy(each.code())));
        attributes.stream().filter(each -> !each.equals(by)).forEach(each -> choices.add(condition(each)));
        choices.addClassName("gm-survey-filters");
        var section = new Section(
                new H2(Texts.t("survey.group")), choices, table(by), new Paragraph(Texts.t("survey.group.note")));
        new GroupPair(filters, query, asked, office, words, this::figures)
                .of(by, query.filter().without(by.code()))
                .forEach(section::add);
        section.addClassName("gm-survey-section");
        return section;
    }

    private Component condition(Attribute attribute) {
        List<String> values = new ArrayList<>(List.of(ALL));
        values.addAll(attribute.values());
        String present = query.filter().wanted().getOrDefault(attribute.code(), ALL);
        var select = filters.select(
                "survey.group.by",
                values,
                present,
                value -> value.equals(ALL) ? Texts.t("survey.group.all") : words.word(attribute, value),
                value -> query.withFilter(
                        value.equals(ALL)
                                ? query.filter().without(attribute.code())
                                : query.filter().and(attribute.code(), value)));
        select.setLabel(words.name(attribute));
        return select;
    }

    private PlainTable table(Attribute by) {
        Filter conditions = query.filter().without(by.code());
        var table = new PlainTable(
                Texts.t("survey.group"),
                List.of(
                        Texts.t("survey.group.value"),
                        Texts.t("survey.wave.responses"),
                        Texts.t("survey.group.headline"),
                        Texts.t("survey.group.mean"),
                        Texts.t("survey.index.all")));
        by.values().forEach(value -> table.row(row(words.word(by, value), conditions.and(by.code(), value))));
        table.row(row(Texts.t("survey.group.all"), conditions));
        return table;
    }

    private List<Component> row(String group, Filter filter) {
        Stream<String> cells = figures(filter)
                .released()
                .map(GroupSection::figures)
                .orElseGet(() -> Stream.of(Texts.t("survey.group.hidden"), "–", "–", "–"));
        return Stream.concat(Stream.of(group), cells).<Component>map(Span::new).toList();
    }

    private Disclosed<Figures> figures(Filter filter) {
        return results.group(asked.wave().id(), office.id(), filter);
    }

    private static Stream<String> figures(Figures shown) {
        Share share = shown.headline().topTwo();
        return Stream.of(
                Texts.integer(shown.responses()),
                Texts.t(
                        "survey.choice.figure",
                        Texts.percent(share.value()),
                        Texts.percent(share.interval().lower()),
                        Texts.percent(share.interval().upper())),
                Texts.number(shown.headline().mean(), 2),
                shown.index()
                        .released()
                        .map(index -> Texts.t(
                                "survey.index.figure",
                                Texts.number(index.value(), 1),
                                Texts.number(index.interval().lower(), 1),
                                Texts.number(index.interval().upper(), 1)))
                        .orElse("–"));
    }
}
