package eu.gminarium.ui.survey.wave;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.programme.staff.Units;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.survey.link.Link;
import eu.gminarium.survey.link.Links;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What people change in the links of their offices. */
@Prototype
final class LinkSteps {

    private final Links links;
    private final Waves waves;
    private final Units units;
    private final OfficeDirectory offices;
    private final Clock clock;

    LinkSteps(Links links, Waves waves, Units units, OfficeDirectory offices, Clock clock) {
        this.links = links;
        this.waves = waves;
        this.units = units;
        this.offices = offices;
        this.clock = clock;
    }

    /** Whether the person may change links of the office. */
    boolean mayChange(Wave wave, OfficeId office) {
        return wave.status() != WaveStatus.CLOSED && reach().contains(office);
    }

    /** The offices of the wave whose links the person may change. */
    List<Office> changeable(Wave wave) {
        if (wave.status() == WaveStatus.CLOSED) {
            return List.of();
        }
        Map<OfficeId, Office> names = offices.byId();
        return waves.collectors(wave.id()).stream()
                .filter(collector -> reach().contains(collector.office()))
                .flatMap(collector -> Stream.ofNullable(names.get(collector.office())))
                .sorted(Comparator.comparing(Office::displayName, Formats.collator(Texts.locale())))
                .toList();
    }

    private static OfficeReach reach() {
        return Access.current().offices(Resource.COLLECTION, Verb.WRITE);
    }

    void add(Wave wave, Runnable show) {
        LinkForm.adding(changeable(wave), this::activeUnits, input -> {
                    Link added = links.add(wave.id(), input);
                    show.run();
                    Notices.success(Texts.t("survey.link.added", added.name()));
                })
                .open();
    }

    private List<Unit> activeUnits(OfficeId office) {
        LocalDate today = LocalDate.now(
                clock.withZone(Access.current().requirePartnership().zone()));
        return units.of(office).stream().filter(unit -> unit.takesPeople(today)).toList();
    }

    void withdraw(Wave wave, Link link, Runnable show) {
        Confirm.ask(
                Texts.t("survey.link.withdraw.question"),
                Texts.t("survey.link.withdraw.consequence"),
                Texts.t("survey.link.withdraw"),
                () -> change(wave, link, true, show));
    }

    void restore(Wave wave, Link link, Runnable show) {
        change(wave, link, false, show);
    }

    private void change(Wave wave, Link link, boolean withdrawn, Runnable show) {
        links.withdraw(wave.id(), link.id(), withdrawn);
        show.run();
    }
}
