package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.survey.monitor.OfficeProgress;
import eu.gminarium.survey.monitor.Standing;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import java.time.ZoneId;
import java.util.List;

/** How each office's responses come in, against the target and what is expected by today. */
final class MonitorTable extends Section {

    private static final long serialVersionUID = 1L;

    MonitorTable(List<OfficeProgress> lines, ZoneId zone) {
        addClassName("gm-survey-section");
        var table = new PlainTable(
                Texts.t("survey.monitor"),
                List.of(
                        Texts.t("survey.office"),
                        Texts.t("survey.wave.responses"),
                        Texts.t("survey.monitor.share"),
                        Texts.t("survey.monitor.expected"),
                        Texts.t("survey.monitor.standing"),
                        Texts.t("survey.monitor.reminded")));
        lines.forEach(line -> table.row(cells(line, zone)));
        add(new H2(Texts.t("survey.monitor")), new Paragraph(Texts.t("survey.monitor.lead")), table);
    }

    private static List<Component> cells(OfficeProgress line, ZoneId zone) {
        String none = Texts.t("survey.monitor.none");
        return List.of(
                new Span(line.office().displayName()),
                new ResponseMeter(line.responses().released().orElse(null), line.target()),
                new Span(line.share().released().map(Texts::percent).orElse(none)),
                new Span(line.target() == 0 ? none : Texts.integer(line.expected())),
                badge(line.standing()),
                new Span(line.lastReminder() == null ? none : Texts.dateTime(line.lastReminder(), zone)));
    }

    private static StatusBadge badge(Standing standing) {
        Tone tone = switch (standing) {
            case BEHIND -> Tone.WARNING;
            case ON_COURSE -> Tone.SUCCESS;
            case UNKNOWN, NO_TARGET -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, words(standing));
    }

    static String words(Standing standing) {
        return Texts.t("survey.monitor." + standing.name());
    }
}
