package eu.gminarium.survey.http;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.http.ContinuityJson.NextInput;
import eu.gminarium.survey.http.WaveJson.ChangeInput;
import eu.gminarium.survey.http.WaveJson.CodeJson;
import eu.gminarium.survey.http.WaveJson.NewInput;
import eu.gminarium.survey.http.WaveJson.OfficeInput;
import eu.gminarium.survey.next.NextWaves;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.CycleId;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.Waves;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Waves of survey cycles. */
@Controller("/api/v1/partnerships/{partnership}/waves")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class WaveController {

    private final Waves waves;
    private final WaveTransition transition;
    private final NextWaves next;
    private final OfficeDirectory offices;

    WaveController(Waves waves, WaveTransition transition, NextWaves next, OfficeDirectory offices) {
        this.waves = waves;
        this.transition = transition;
        this.next = next;
        this.offices = offices;
    }

    /** Waves by first day, of one cycle if it is named. */
    @Get
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    ListJson<WaveJson> list(@RequestBean @Valid PageRequest page, @QueryValue @Nullable UUID cycleId) {
        List<Wave> found = waves.all().stream()
                .filter(wave -> cycleId == null || wave.cycle().equals(new CycleId(cycleId)))
                .toList();
        List<Wave> shown =
                found.stream().skip(page.offset()).limit(page.limit()).toList();
        return new ListJson<>(json(shown), found.size());
    }

    @Get("/{id}")
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    WaveJson get(UUID id) {
        return json(waves.get(new WaveId(id)));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    WaveJson plan(@Body @Valid NewInput body) {
        return json(waves.plan(body.toWave()));
    }

    /** Changes a wave; with a {@code status}, opens or closes it afterwards. All of it is done, or nothing. */
    @Patch("/{id}")
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    WaveJson change(UUID id, @Body @Valid ChangeInput body) {
        return json(transition.apply(new WaveId(id), body.toChange(), body.status(), body.reason()));
    }

    /** Lets one more office take part in a wave that is not closed. */
    @Post("/{id}/offices")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    CodeJson addOffice(UUID id, @Body @Valid OfficeInput body) {
        WaveId wave = new WaveId(id);
        var collector = waves.addOffice(wave, new OfficeId(body.officeId()));
        Office office = offices.byId().get(collector.office());
        return CodeJson.of(
                collector, Objects.requireNonNull(office), waves.counts(wave).get(collector.office()));
    }

    /** The wave that would follow, and which of its statements could be compared with this one's. */
    @Get("/{id}/continuity")
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    ContinuityJson continuity(UUID id) {
        return ContinuityJson.of(next.propose(new WaveId(id)));
    }

    /** Plans the next wave of the same cycle with the same offices; what is missing is as the continuity proposes it. */
    @Post("/{id}/next")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    WaveJson planNext(UUID id, @Body @Valid NextInput body) {
        return json(next.plan(new WaveId(id), body.toNextWave()));
    }

    private WaveJson json(Wave wave) {
        return json(List.of(wave)).getFirst();
    }

    private List<WaveJson> json(List<Wave> shown) {
        Map<OfficeId, Office> names = offices.byId();
        List<WaveId> ids = shown.stream().map(Wave::id).toList();
        Map<WaveId, List<Collector>> collectors = waves.collectors(ids);
        Map<WaveId, Map<OfficeId, Disclosed<Long>>> counts = waves.counts(ids);
        return shown.stream()
                .map(wave -> WaveJson.of(
                        wave,
                        codes(
                                collectors.getOrDefault(wave.id(), List.of()),
                                counts.getOrDefault(wave.id(), Map.of()),
                                names)))
                .toList();
    }

    private static List<CodeJson> codes(
            List<Collector> collectors, Map<OfficeId, Disclosed<Long>> counts, Map<OfficeId, Office> names) {
        return collectors.stream()
                .flatMap(collector -> Stream.ofNullable(names.get(collector.office()))
                        .map(office -> CodeJson.of(collector, office, counts.get(office.id()))))
                .sorted(Comparator.comparing(CodeJson::officeName))
                .toList();
    }
}
