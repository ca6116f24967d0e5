package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** From which files a measurement's revisions came. */
@Controller("/api/v1/partnerships/{partnership}/measurements/{id}/origins")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "measurements")
class MeasurementOriginController {

    private final MeasurementImports imports;

    MeasurementOriginController(MeasurementImports imports) {
        this.imports = imports;
    }

    /** Oldest first; revisions that somebody entered by hand are not in it. */
    @Get
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.READ)
    ListJson<OriginJson> list(UUID id) {
        return ListJson.of(imports.origins(new MeasurementId(id)).stream()
                .map(origin -> new OriginJson(
                        id + ":" + origin.revision(), origin.revision(), origin.fileName(), origin.row()))
                .toList());
    }

    /** @param row the row's number in the file */
    @Serdeable
    record OriginJson(String id, int revision, String fileName, int row) {}
}
