package eu.gminarium.survey.publication;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.disclosure.WaveTable;
import eu.gminarium.survey.disclosure.WaveTables;
import eu.gminarium.survey.publication.PublishedWave.NamedFigures;
import eu.gminarium.survey.publication.PublishedWave.NamedImprovement;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.ClosedWaves;
import eu.gminarium.survey.wave.ClosedWaves.ClosedWave;
import eu.gminarium.survey.wave.CycleId;
import eu.gminarium.tenancy.Partnership;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a partnership has published; the rest never leaves its tables. */
@Singleton
class PublicResultsReader {

    private final PublicationRepository publications;
    private final NamedOfficeRepository named;
    private final ImprovementRepository improvements;
    private final ClosedWaves waves;
    private final WaveTables tables;
    private final OfficeDirectory offices;

    PublicResultsReader(
            PublicationRepository publications,
            NamedOfficeRepository named,
            ImprovementRepository improvements,
            ClosedWaves waves,
            WaveTables tables,
            OfficeDirectory offices) {
        this.publications = publications;
        this.named = named;
        this.improvements = improvements;
        this.waves = waves;
        this.tables = tables;
        this.offices = offices;
    }

    /** In one transaction, so that the page is of one moment. */
    @Transactional(readOnly = true)
    PublishedResults read(Partnership partnership) {
        Set<UUID> published =
                publications.findAll().stream().map(PublicationRow::waveId).collect(Collectors.toSet());
        if (published.isEmpty()) {
            return new PublishedResults(partnership, List.of());
        }
        var naming = new Naming(
                named.findAll().stream()
                        .map(row -> new OfficeId(row.officeId()))
                        .collect(Collectors.toSet()),
                offices.byId());
        Map<CycleId, PublishedWave> latest = new HashMap<>();
        List<PublishedWave> all = new ArrayList<>();
        for (ClosedWave closed : waves.titled()) {
            if (published.contains(closed.wave().id().value())) {
                wave(closed, naming, latest.get(closed.wave().cycle())).ifPresent(found -> {
                    latest.put(closed.wave().cycle(), found);
                    all.add(found);
                });
            }
        }
        return new PublishedResults(partnership, all.reversed());
    }

    private Optional<PublishedWave> wave(ClosedWave closed, Naming naming, @Nullable PublishedWave before) {
        QuestionnaireContent asked = closed.wave().frozen();
        if (asked == null) {
            return Optional.empty();
        }
        UUID id = closed.wave().id().value();
        WaveTable table = tables.published(id, asked, naming.agreed());
        return Optional.of(new PublishedWave(
                closed.survey(),
                closed.wave(),
                asked,
                table,
                naming.figures(tables.of(id, asked)),
                naming.improvements(improvements.findByWaveIdOrderByDoneOnAndId(id)),
                before));
    }

    /** Which offices have a name on the page, and which one. */
    private record Naming(Set<OfficeId> agreed, Map<OfficeId, Office> names) {

        List<NamedFigures> figures(WaveTable table) {
            return table.within(agreed::contains).offices().entrySet().stream()
                    .flatMap(entry -> Stream.ofNullable(names.get(entry.getKey()))
                            .map(office -> new NamedFigures(office.doorName(), entry.getValue())))
                    .toList();
        }

        /** Who writes for the public does it under the office's name. */
        List<NamedImprovement> improvements(List<ImprovementRow> rows) {
            return rows.stream()
                    .map(ImprovementRow::toImprovement)
                    .flatMap(done -> Stream.ofNullable(names.get(done.office()))
                            .map(office -> new NamedImprovement(office.doorName(), done)))
                    .toList();
        }
    }
}
