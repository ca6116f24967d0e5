package eu.gminarium.ui.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Every statement of one office in a wave beside an earlier wave's, and beside other offices'. */
final class ComparisonSections {

    private final ResultsFilters filters;
    private final ResultsQuery query;
    private final Asked asked;
    private final Office office;

    ComparisonSections(ResultsFilters filters, ResultsQuery query, Asked asked, Office office) {
        this.filters = filters;
        this.query = query;
        this.asked = asked;
        this.office = office;
    }

    /** Nothing for the first wave of a cycle. */
    Optional<Section> sinceOneOf(List<Asked> cycle) {
        List<Asked> earlier = cycle.stream()
                .filter(each -> each.wave().startsOn().isBefore(asked.wave().startsOn()))
                .toList();
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        Asked since = ResultsFilters.chosen(earlier, Asked::key, query.since());
        return Optional.of(section(
                "survey.change",
                filters.select(
                        "survey.change.since",
                        earlier,
                        since,
                        each -> Texts.t(each.wave().title()),
                        each -> query.withSince(each.key())),
                ComparisonTable.ofChange(),
                Texts.t(since.wave().title()),
                OfficeComparison.since(since.content(), since.table(), asked.content(), asked.table(), office.id())));
    }

    /** Nothing where no other office is shown; all others together come first. */
    Optional<Section> besideOneOf(List<Office> offices) {
        if (asked.table().ratingsOfOthers(office.id()).values().stream()
                .allMatch(each -> each.released().isEmpty())) {
            return Optional.empty();
        }
        List<Optional<Office>> choices = Stream.concat(
                        Stream.of(Optional.<Office>empty()),
                        offices.stream().filter(each -> !each.equals(office)).map(Optional::of))
                .toList();
        Optional<Office> other =
                ResultsFilters.chosen(choices, ComparisonSections::key, Objects.requireNonNullElse(query.beside(), ""));
        OfficeId otherId = other.map(Office::id).orElse(null);
        return Optional.of(section(
                "survey.beside",
                filters.select(
                        "survey.beside.with",
                        choices,
                        other,
                        ComparisonSections::name,
                        each -> query.withBeside(each.isEmpty() ? null : key(each))),
                ComparisonTable.ofOffices(office.displayName(), name(other)),
                name(other),
                OfficeComparison.beside(asked.content(), asked.table(), office.id(), otherId)));
    }

    private static String key(Optional<Office> office) {
        return office.map(each -> each.id().value().toString()).orElse("");
    }

    private static String name(Optional<Office> office) {
        return office.map(Office::displayName).orElseGet(() -> Texts.t("survey.beside.others"));
    }

    private Section section(
            String key, Select<?> filter, ComparisonTable table, String with, OfficeComparison comparison) {
        var choice = new Div(filter);
        choice.addClassName("gm-survey-filters");
        String sentence = table.sentence(office.displayName(), with, comparison);
        var section = new Section(
                new H2(Texts.t(key)),
                choice,
                new Paragraph(sentence),
                table.table(sentence, comparison),
                new Paragraph(Texts.t(key + ".note")));
        if (!comparison.choices().isEmpty()) {
            String answers = ChoiceComparisonTable.sentence(office.displayName(), with, comparison);
            section.add(new H3(Texts.t("survey.answers")), new Paragraph(answers));
            ChoiceComparisonTable.netSentences(office.displayName(), with, comparison)
                    .forEach(said -> section.add(new Paragraph(said)));
            section.add(table.choices().table(answers, comparison), new Paragraph(Texts.t("survey.answers.note")));
        }
        section.addClassName("gm-survey-section");
        return section;
    }
}
