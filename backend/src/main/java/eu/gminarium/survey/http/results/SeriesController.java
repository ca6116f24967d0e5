package eu.gminarium.survey.http.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.survey.WaveResults;
import eu.gminarium.survey.disclosure.SeriesFigure;
import eu.gminarium.survey.disclosure.SeriesFigure.Kind;
import eu.gminarium.survey.disclosure.SeriesFigure.Mark;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of a closed wave's sheets look as if nobody had read the questions. */
@Controller("/api/v1/partnerships/{partnership}/waves/{id}/series")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class SeriesController {

    private final WaveResults results;
    private final OfficeDirectory offices;

    SeriesController(WaveResults results, OfficeDirectory offices) {
        this.results = results;
        this.offices = offices;
    }

    /** The offices within reach whose results are shown; the sheets are marked and stay in all figures. */
    @Get
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    ListJson<SeriesJson> series(UUID id) {
        Map<OfficeId, Office> names = offices.byId();
        return ListJson.of(results.series(new WaveId(id)).entrySet().stream()
                .flatMap(entry -> Stream.ofNullable(names.get(entry.getKey()))
                        .map(office -> SeriesJson.of(office, entry.getValue())))
                .sorted(Comparator.comparing(SeriesJson::officeName))
                .toList());
    }

    /**
     * One office.
     *
     * @param straight sheets with the same rating throughout, of those with eight ratings or more; a rating counts if five sheets have just that one
     * @param repeated further sheets with just the answers that many others have
     */
    @Serdeable
    record SeriesJson(UUID officeId, String officeName, MarkJson straight, MarkJson repeated) {

        static SeriesJson of(Office office, SeriesFigure figure) {
            return new SeriesJson(
                    office.id().value(),
                    office.displayName(),
                    MarkJson.of(figure.straight()),
                    MarkJson.of(figure.repeated()));
        }
    }

    /**
     * What can be said of their number.
     *
     * @param kind KNOWN; FEW for fewer than five, none perhaps; HIDDEN if nothing can be said
     * @param sheets missing unless it is known
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MarkJson(Kind kind, @Nullable Long sheets) {

        static MarkJson of(Mark mark) {
            return new MarkJson(mark.kind(), mark.sheets());
        }
    }
}
