package eu.gminarium.survey.wave;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.tenancy.PublicCodes;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives the offices of a wave their links. */
@Singleton
class Collectors {

    private final CollectorRepository repository;
    private final OfficeDirectory offices;
    private final PublicCodes codes;

    Collectors(CollectorRepository repository, OfficeDirectory offices, PublicCodes codes) {
        this.repository = repository;
        this.offices = offices;
        this.codes = codes;
    }

    List<Collector> of(WaveId wave) {
        return repository.findByWaveIdAndUnitIdIsNull(wave.value()).stream()
                .map(CollectorRow::toCollector)
                .toList();
    }

    Map<WaveId, List<Collector>> of(Collection<WaveId> waves) {
        return waves.isEmpty()
                ? Map.of()
                : repository
                        .findByWaveIdInAndUnitIdIsNull(
                                waves.stream().map(WaveId::value).toList())
                        .stream()
                        .map(CollectorRow::toCollector)
                        .collect(groupingBy(Collector::wave));
    }

    /**
     * @param wanted null for every office that has not left before the wave
     * @throws InvalidField if nobody is wanted
     */
    void create(Wave wave, @Nullable Set<OfficeId> wanted) {
        if (wanted != null && wanted.isEmpty()) {
            throw InvalidField.of("officeIds", "survey.wave.office-needed");
        }
        var participants = wanted == null
                ? offices.all().stream()
                        .filter(office -> !office.hasLeftBefore(wave.startsOn()))
                        .map(Office::id)
                        .toList()
                : wanted.stream().map(office -> offices.get(office).id()).toList();
        save(wave, participants);
    }

    Optional<Collector> of(WaveId wave, OfficeId office) {
        return of(wave).stream()
                .filter(collector -> collector.office().equals(office))
                .findFirst();
    }

    Collector add(Wave wave, OfficeId office) {
        return save(wave, List.of(offices.get(office).id())).getFirst();
    }

    private List<Collector> save(Wave wave, Collection<OfficeId> participants) {
        Map<UUID, OfficeId> keys = participants.stream().collect(toMap(office -> Ids.timeOrdered(), office -> office));
        Map<UUID, String> issued = codes.issue(PublicCodes.Kind.SURVEY, keys.keySet());
        List<CollectorRow> rows =
                issued.entrySet().stream().map(entry -> row(wave, entry, keys)).toList();
        repository.saveAll(rows);
        return rows.stream().map(CollectorRow::toCollector).toList();
    }

    private static CollectorRow row(Wave wave, Map.Entry<UUID, String> issued, Map<UUID, OfficeId> offices) {
        OfficeId office = offices.get(issued.getKey());
        if (office == null) {
            throw new IllegalStateException("a code was issued for an office that did not ask");
        }
        return new CollectorRow(issued.getKey(), wave.id().value(), office.value(), null, issued.getValue(), false);
    }
}
