package eu.gminarium.training.register.http;

import eu.gminarium.documents.Attachments;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.training.register.RegisterDimension;
import eu.gminarium.training.register.RegisterFilter;
import eu.gminarium.training.register.RegisterGroup;
import eu.gminarium.training.register.TrainingRegister;
import eu.gminarium.training.register.file.RegisterFiles;
import eu.gminarium.training.register.file.RegisterFormat;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The training register. */
@Controller("/api/v1/partnerships/{partnership}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "training-register")
class RegisterController {

    private final TrainingRegister register;
    private final RegisterFiles files;

    RegisterController(TrainingRegister register, RegisterFiles files) {
        this.register = register;
        this.files = files;
    }

    /** The participations within reach, the latest training first; names are sorted by the language's dictionary. */
    @Get("/training-register")
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.READ)
    ListJson<RegisterEntryJson> list(
            @RequestBean @Valid RegisterQueryJson query,
            @RequestBean @Valid PageRequest page,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        RegisterFilter filter = query.toFilter();
        return new ListJson<>(
                register.list(filter, Languages.accepted(languages), page.offset(), page.limit()).stream()
                        .map(RegisterEntryJson::of)
                        .toList(),
                register.count(filter));
    }

    /**
     * The sums: of everything that is asked for, or by group.
     *
     * @param by without it one row for the whole
     */
    @Get("/training-register/totals")
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.READ)
    ListJson<RegisterTotalsJson> totals(
            @RequestBean @Valid RegisterQueryJson query,
            @QueryValue @Nullable RegisterDimension by,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        RegisterFilter filter = query.toFilter();
        List<RegisterGroup> groups = by == null
                ? List.of(new RegisterGroup(null, null, register.totals(filter)))
                : register.totalsBy(filter, by, Languages.accepted(languages));
        return ListJson.of(groups.stream().map(RegisterTotalsJson::of).toList());
    }

    /** Everything that is asked for as a workbook, with headings in the language of the request and the sums beside it. */
    @Get(
            value = "/training-register.xlsx",
            produces = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.READ)
    HttpResponse<Writable> workbook(
            @RequestBean @Valid RegisterQueryJson query,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return file(RegisterFormat.XLSX, query, languages);
    }

    /** The same as text: UTF-8 with a byte order mark, semicolons and decimal commas in Polish and Czech. */
    @Get(value = "/training-register.csv", produces = "text/csv; charset=UTF-8")
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.READ)
    HttpResponse<Writable> text(
            @RequestBean @Valid RegisterQueryJson query,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return file(RegisterFormat.CSV, query, languages);
    }

    /** The form that offices keep, for printing. */
    @Get(value = "/training-register.pdf", produces = "application/pdf")
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.READ)
    HttpResponse<Writable> print(
            @RequestBean @Valid RegisterQueryJson query,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return file(RegisterFormat.PDF, query, languages);
    }

    private HttpResponse<Writable> file(RegisterFormat format, RegisterQueryJson query, @Nullable String languages) {
        Locale language = Languages.accepted(languages);
        files.check(format, query.toFilter());
        return Attachments.streamed(
                format.fileName(), format.contentType(), out -> files.write(format, query.toFilter(), language, out));
    }
}
