package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.print.SurveyPrints;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The offices that take part in a wave, with their public links. */
@Prototype
final class WaveLinks {

    private final Waves waves;
    private final OfficeDirectory offices;
    private final PublicAddress address;
    private final SurveyPrints prints;

    WaveLinks(Waves waves, OfficeDirectory offices, PublicAddress address, SurveyPrints prints) {
        this.waves = waves;
        this.offices = offices;
        this.address = address;
        this.prints = prints;
    }

    /** @param responses null where fewer than five */
    record Line(
            Collector collector, String office, @Nullable Long responses) {}

    List<Line> lines(Wave wave) {
        Map<OfficeId, Office> names = offices.byId();
        Map<OfficeId, Disclosed<Long>> counts = waves.counts(wave.id());
        return waves.collectors(wave.id()).stream()
                .flatMap(collector -> Stream.ofNullable(names.get(collector.office()))
                        .map(office -> new Line(collector, office.displayName(), count(counts.get(office.id())))))
                .sorted(Comparator.comparing(Line::office, Formats.collator(Texts.locale())))
                .toList();
    }

    private static @Nullable Long count(@Nullable Disclosed<Long> count) {
        return count == null ? null : count.released().orElse(null);
    }

    Section section(Wave wave, List<Line> lines) {
        var section = new Section(new H2(Texts.t("survey.wave.offices")), list(wave, lines));
        section.addClassName("gm-survey-section");
        return section;
    }

    /** While a wave is open, its monitor tells of the responses. */
    private LazyList<Line> list(Wave wave, List<Line> lines) {
        var list = LazyList.<Line>of(
                        Texts.t("survey.wave.offices"),
                        lines,
                        new EmptyState(VaadinIcon.BUILDING_O, Texts.t("survey.wave.no-offices")))
                .column(Texts.t("survey.office"), Line::office);
        if (wave.status() == WaveStatus.CLOSED) {
            list.component(
                    Texts.t("survey.wave.responses"),
                    line -> new ResponseMeter(line.responses(), wave.targetPerOffice()));
        } else {
            list.component(Texts.t("survey.link"), line -> link(wave, line));
        }
        return list;
    }

    private Div link(Wave wave, Line line) {
        String link = address.of(line.collector().path());
        var open = new Anchor(link, Texts.t("survey.link.open"));
        open.setTarget(AnchorTarget.BLANK);
        open.setAriaLabel(Texts.t("survey.link.open") + ": " + line.office());
        var copy = new Button(Texts.t("survey.link.copy"), VaadinIcon.COPY_O.create(), click -> LinkDialog.copy(link));
        var code = new Button("QR", VaadinIcon.QRCODE.create(), click -> new LinkDialog(line.office(), link).open());
        var print = new Button(
                Texts.t("survey.print"),
                VaadinIcon.PRINT.create(),
                click -> PrintDialog.of(prints, wave, line.collector().office(), line.office())
                        .open());
        Stream.of(copy, code, print)
                .forEach(button -> button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL));
        copy.setAriaLabel(Texts.t("survey.link.copy") + ": " + line.office());
        code.setAriaLabel(Texts.t("survey.link.qr", line.office()));
        print.setAriaLabel(Texts.t("survey.print.for", line.office()));
        var links = new Div(open, copy, code, print);
        links.addClassName("gm-survey-row-actions");
        return links;
    }
}
