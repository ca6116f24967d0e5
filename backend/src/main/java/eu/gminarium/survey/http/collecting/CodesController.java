package eu.gminarium.survey.http.collecting;

import eu.gminarium.documents.Attachments;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.survey.code.CodeFiles;
import eu.gminarium.survey.code.CodeOrder;
import eu.gminarium.survey.code.CodeOrderId;
import eu.gminarium.survey.code.SingleUseCodes;
import eu.gminarium.survey.http.FileLanguage;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Codes that open a wave's survey once. Whether one was used is not told. */
@Controller("/api/v1/partnerships/{partnership}/waves/{id}/codes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class CodesController {

    private static final String CSV = "text/csv";

    private final SingleUseCodes codes;
    private final CodeFiles files;
    private final OfficeDirectory offices;

    CodesController(SingleUseCodes codes, CodeFiles files, OfficeDirectory offices) {
        this.codes = codes;
        this.files = files;
        this.offices = offices;
    }

    /** The orders of the offices within reach, latest first. */
    @Get
    @Permission(resource = Resource.COLLECTION, verb = Verb.WRITE)
    ListJson<CodesJson> list(UUID id) {
        Map<OfficeId, Office> names = offices.byId();
        return ListJson.of(codes.of(new WaveId(id)).stream()
                .flatMap(order ->
                        Stream.ofNullable(names.get(order.office())).map(office -> CodesJson.of(order, office)))
                .toList());
    }

    /** Makes codes for an office. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.COLLECTION, verb = Verb.WRITE)
    CodesJson order(UUID id, @Body @Valid CodesJson.NewInput body) {
        CodeOrder order = codes.order(new WaveId(id), new OfficeId(body.officeId()), body.quantity());
        return CodesJson.of(order, offices.get(order.office()));
    }

    /**
     * Cards to cut out, eight a page.
     *
     * @param language pl, cs or en; the partnership's unless named
     */
    @Get("/{orderId}/cards.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    @Permission(resource = Resource.COLLECTION, verb = Verb.WRITE)
    HttpResponse<byte[]> cards(UUID id, UUID orderId, @QueryValue @Nullable String language) {
        return Attachments.secret(
                "survey-cards.pdf",
                MediaType.APPLICATION_PDF,
                files.cards(new WaveId(id), new CodeOrderId(orderId), FileLanguage.of(language)));
    }

    /** The addresses as CSV with semicolons. */
    @Get("/{orderId}/codes.csv")
    @Produces(CSV)
    @Permission(resource = Resource.COLLECTION, verb = Verb.WRITE)
    HttpResponse<byte[]> csv(UUID id, UUID orderId, @QueryValue @Nullable String language) {
        return Attachments.secret(
                "survey-codes.csv",
                CSV,
                files.csv(new WaveId(id), new CodeOrderId(orderId), FileLanguage.of(language)));
    }

    /** The addresses as a workbook. */
    @Get("/{orderId}/codes.xlsx")
    @Produces(Attachments.XLSX)
    @Permission(resource = Resource.COLLECTION, verb = Verb.WRITE)
    HttpResponse<byte[]> xlsx(UUID id, UUID orderId, @QueryValue @Nullable String language) {
        return Attachments.secret(
                "survey-codes.xlsx",
                Attachments.XLSX,
                files.xlsx(new WaveId(id), new CodeOrderId(orderId), FileLanguage.of(language)));
    }
}
