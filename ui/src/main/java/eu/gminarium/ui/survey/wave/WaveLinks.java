package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.plan.OfficePlan;
import eu.gminarium.survey.plan.OfficePlans;
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

/** The offices that take part in a wave: with their links until it is closed, with the number of their responses after. */
@Prototype
final class WaveLinks {

    private final Waves waves;
    private final OfficeDirectory offices;
    private final LinkTable links;
    private final OfficePlans plans;

    WaveLinks(Waves waves, OfficeDirectory offices, LinkTable links, OfficePlans plans) {
        this.waves = waves;
        this.offices = offices;
        this.links = links;
        this.plans = plans;
    }

    /**
     * @param responses null where fewer than five
     * @param target 0 for none
     */
    record Line(OfficeId id, String office, @Nullable Long responses, OfficePlan plan, int target) {

        boolean reached() {
            return target > 0 && responses != null && responses >= target;
        }
    }

    List<Line> lines(Wave wave) {
        Map<OfficeId, Office> names = offices.byId();
        Map<OfficeId, Disclosed<Long>> counts = waves.counts(wave.id());
        Map<OfficeId, OfficePlan> planned = plans.of(wave.id());
        return waves.collectors(wave.id()).stream()
                .flatMap(collector -> Stream.ofNullable(names.get(collector.office())))
                .map(office -> line(wave, office, counts, planned))
                .sorted(Comparator.comparing(Line::office, Formats.collator(Texts.locale())))
                .toList();
    }

    private static Line line(
            Wave wave, Office office, Map<OfficeId, Disclosed<Long>> counts, Map<OfficeId, OfficePlan> planned) {
        OfficePlan plan = planned.getOrDefault(office.id(), OfficePlan.AS_THE_WAVE);
        return new Line(office.id(), office.displayName(), count(counts.get(office.id())), plan, plan.target(wave));
    }

    private static @Nullable Long count(@Nullable Disclosed<Long> count) {
        return count == null ? null : count.released().orElse(null);
    }

    /** While a wave is open, its monitor tells of the responses. */
    Section section(Wave wave, List<Line> lines, Runnable show) {
        if (wave.status() != WaveStatus.CLOSED) {
            return links.section(wave, show);
        }
        var section = new Section(new H2(Texts.t("survey.wave.offices")), list(lines));
        section.addClassName("gm-survey-section");
        return section;
    }

    private static LazyList<Line> list(List<Line> lines) {
        return LazyList.<Line>of(
                        Texts.t("survey.wave.offices"),
                        lines,
                        new EmptyState(VaadinIcon.BUILDING_O, Texts.t("survey.wave.no-offices")))
                .column(Texts.t("survey.office"), Line::office)
                .component(
                        Texts.t("survey.wave.responses"), line -> new ResponseMeter(line.responses(), line.target()));
    }
}
