package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.survey.link.Link;
import eu.gminarium.survey.link.Links;
import eu.gminarium.survey.print.SurveyPrints;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The links of a wave that is not closed: of the offices, and of their units and collection points. */
@Prototype
final class LinkTable {

    private final Links links;
    private final LinkSteps steps;
    private final OfficeDirectory offices;
    private final PublicAddress address;
    private final SurveyPrints prints;

    LinkTable(Links links, LinkSteps steps, OfficeDirectory offices, PublicAddress address, SurveyPrints prints) {
        this.links = links;
        this.steps = steps;
        this.offices = offices;
        this.address = address;
        this.prints = prints;
    }

    private record Line(Link link, String office) {

        String name() {
            return link.place() == null ? office : Texts.t("survey.link.named", office, link.place());
        }
    }

    /** @param show shows the wave again after a change */
    Section section(Wave wave, Runnable show) {
        var section = new Section(new H2(Texts.t("survey.links")), new Paragraph(Texts.t("survey.links.lead")));
        section.addClassName("gm-survey-section");
        if (!steps.changeable(wave).isEmpty()) {
            section.add(new Div(
                    new Button(Texts.t("survey.link.add"), VaadinIcon.PLUS.create(), click -> steps.add(wave, show))));
        }
        section.add(list(wave, show));
        return section;
    }

    private LazyList<Line> list(Wave wave, Runnable show) {
        return LazyList.<Line>of(
                        Texts.t("survey.links"),
                        lines(wave),
                        new EmptyState(VaadinIcon.BUILDING_O, Texts.t("survey.wave.no-offices")))
                .column(Texts.t("survey.office"), Line::office)
                .column(
                        Texts.t("survey.link.place"),
                        line -> Objects.requireNonNullElse(line.link().place(), Texts.t("survey.link.of-office")))
                .component(Texts.t("survey.link"), line -> actions(wave, line, show));
    }

    /** Those that the person may change first; by office, its own link first. */
    private List<Line> lines(Wave wave) {
        Map<OfficeId, Office> names = offices.byId();
        return links.of(wave.id()).stream()
                .flatMap(link ->
                        Stream.ofNullable(names.get(link.office())).map(office -> new Line(link, office.displayName())))
                .sorted(Comparator.comparing((Line line) ->
                                !steps.mayChange(wave, line.link().office()))
                        .thenComparing(Line::office, Formats.collator(Texts.locale())))
                .toList();
    }

    private Div actions(Wave wave, Line line, Runnable show) {
        var row = new Div(line.link().withdrawn() ? withdrawn() : ways(wave, line));
        row.addClassName("gm-row-actions");
        if (steps.mayChange(wave, line.link().office())) {
            row.add(
                    line.link().withdrawn()
                            ? button(
                                    "survey.link.restore",
                                    VaadinIcon.ROTATE_LEFT,
                                    line,
                                    () -> steps.restore(wave, line.link(), show))
                            : button(
                                    "survey.link.withdraw",
                                    VaadinIcon.BAN,
                                    line,
                                    () -> steps.withdraw(wave, line.link(), show)));
        }
        return row;
    }

    private static Component[] withdrawn() {
        return new Component[] {new StatusBadge(Tone.NEUTRAL, Texts.t("survey.link.withdrawn"))};
    }

    private Component[] ways(Wave wave, Line line) {
        String link = address.of(line.link().path());
        return new Component[] {
            anchor(link, "survey.link.open", line),
            anchor(address.of(line.link().tabletPath()), "survey.link.tablet", line),
            button("survey.link.copy", VaadinIcon.COPY_O, line, () -> LinkDialog.copy(link)),
            button("survey.link.code", VaadinIcon.QRCODE, line, () -> new LinkDialog(line.name(), link).open()),
            button(
                    "survey.print",
                    VaadinIcon.PRINT,
                    line,
                    () -> PrintDialog.of(prints, wave, line.link(), line.name()).open())
        };
    }

    private static Anchor anchor(String link, String key, Line line) {
        var open = new Anchor(link, Texts.t(key));
        open.setTarget(AnchorTarget.BLANK);
        open.setAriaLabel(Texts.t("survey.link.named", Texts.t(key), line.name()));
        return open;
    }

    private static Button button(String key, VaadinIcon icon, Line line, Runnable action) {
        var button = new Button(Texts.t(key), icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Texts.t("survey.link.named", Texts.t(key), line.name()));
        return button;
    }
}
