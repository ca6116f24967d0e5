package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.SeriesFigure;
import eu.gminarium.survey.disclosure.SeriesFigure.Mark;
import eu.gminarium.survey.disclosure.WaveTable;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/** How many sheets of each shown office look as if nobody had read the questions. */
public final class SeriesTable extends Section {

    private static final long serialVersionUID = 1L;

    /** So large a share asks for somebody who looks into it. */
    private static final double NOTICEABLE = 0.05;

    /** @param offices names of those that took part, in the order in which they stand elsewhere; hidden ones get no row */
    public SeriesTable(SequencedMap<OfficeId, String> offices, WaveTable results, Map<OfficeId, SeriesFigure> series) {
        addClassName("gm-survey-section");
        var table = new PlainTable(
                Texts.t("survey.series"),
                List.of(
                        Texts.t("survey.office"),
                        Texts.t("survey.wave.responses"),
                        Texts.t("survey.series.straight"),
                        Texts.t("survey.series.repeated")));
        offices.forEach((id, name) -> results.of(id)
                .released()
                .map(Figures::responses)
                .ifPresent(responses -> table.row(
                        cells(name, responses, Objects.requireNonNullElse(series.get(id), SeriesFigure.NONE)))));
        add(
                new H2(Texts.t("survey.series")),
                new Paragraph(Texts.t("survey.series.lead")),
                table,
                new Paragraph(Texts.t("survey.series.note")));
    }

    private static List<Component> cells(String office, long responses, SeriesFigure figure) {
        return List.of(
                new Span(office),
                new Span(Texts.integer(responses)),
                cell(figure.straight(), responses),
                cell(figure.repeated(), responses));
    }

    private static Component cell(Mark mark, long responses) {
        Long sheets = mark.sheets();
        if (sheets == null) {
            return new Span(Texts.t("survey.series." + mark.kind(), Disclosed.MINIMUM));
        }
        double share = (double) sheets / responses;
        return new StatusBadge(
                share < NOTICEABLE ? Tone.NEUTRAL : Tone.WARNING,
                Texts.t("survey.series.KNOWN", sheets, Texts.percent(share)));
    }
}
