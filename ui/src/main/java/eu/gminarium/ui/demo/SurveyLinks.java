package eu.gminarium.ui.demo;

import eu.gminarium.programme.staff.Unit;
import eu.gminarium.programme.staff.Units;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.survey.link.Links;
import eu.gminarium.survey.link.NewLink;
import eu.gminarium.survey.wave.Wave;
import jakarta.inject.Singleton;

/** Further links of the offices in a wave that is open, for their collection points and units. */
@Singleton
final class SurveyLinks {

    private final Links links;
    private final Units units;

    SurveyLinks(Links links, Units units) {
        this.links = links;
        this.units = units;
    }

    /** @param key of the wave in the files */
    void hang(DemoStage stage, Wave wave, String key) {
        stage.rows("links.csv").stream()
                .filter(row -> row.text("wave").equals(key))
                .forEach(row -> add(stage, wave, row));
    }

    private void add(DemoStage stage, Wave wave, DemoRow row) {
        OfficeId office = stage.cast().office(row.text("office"));
        stage.asOffice(row.text("office"), stage.calendar().today(), () -> {
            UnitId unit =
                    row.optional("unit").map(symbol -> unit(office, symbol)).orElse(null);
            return links.add(wave.id(), new NewLink(office, row.text("name"), unit));
        });
    }

    private UnitId unit(OfficeId office, String symbol) {
        return units.of(office).stream()
                .filter(unit -> unit.symbol().equals(symbol))
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
    }
}
