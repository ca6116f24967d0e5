package eu.gminarium.ui.survey;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.statistics.Share;
import eu.gminarium.survey.paper.PaperReturn;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Optional;

/** How many sheets of paper came back to each office, and how often typing went wrong. */
final class ReturnsTable {

    private ReturnsTable() {}

    /** @param offices in the order of the screen; nothing if none of them counted its sheets */
    static Optional<Section> of(List<PaperReturn> returns, List<Office> offices) {
        if (returns.isEmpty()) {
            return Optional.empty();
        }
        var table = new PlainTable(
                Texts.t("survey.returns"),
                List.of(
                        Texts.t("survey.office"),
                        Texts.t("survey.batch.handed-out"),
                        Texts.t("survey.batch.returned"),
                        Texts.t("survey.batch.rate"),
                        Texts.t("survey.returns.errors")));
        offices.forEach(office -> returns.stream()
                .filter(line -> line.office().equals(office.id()))
                .forEach(line -> row(table, office, line)));
        var section =
                new Section(new H2(Texts.t("survey.returns")), new Paragraph(Texts.t("survey.returns.lead")), table);
        section.addClassName("gm-survey-section");
        return Optional.of(section);
    }

    private static void row(PlainTable table, Office office, PaperReturn line) {
        Optional<Share> errors = line.secondEntries().errorRate();
        Optional<Share> back = Optional.ofNullable(line.rate());
        String hidden = Texts.t("survey.returns.hidden");
        table.row(
                office.displayName(),
                back.map(rate -> Texts.integer(rate.n())).orElse(hidden),
                back.map(rate -> Texts.integer(rate.hits())).orElse(hidden),
                back.map(rate -> Texts.percent(rate.value())).orElse(hidden),
                errors.map(rate -> Texts.t(
                                "survey.returns.errors.rate", Texts.percent(rate.value()), rate.hits(), rate.n()))
                        .orElseGet(() -> Texts.t("survey.returns.errors.none")));
    }
}
