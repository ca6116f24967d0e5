package eu.gminarium.training.participant.http;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.training.participant.DeclarationField;
import eu.gminarium.training.participant.DeclarationForms;
import eu.gminarium.training.participant.FieldOption;
import eu.gminarium.training.participant.FieldType;
import eu.gminarium.training.participant.FormUse;
import eu.gminarium.training.participant.Participants;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Participants of a programme and the form of their declaration. */
@Controller("/api/v1/partnerships/{partnership}/programmes/{programmeId}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "participants")
class ParticipantsController {

    private final Participants participants;
    private final DeclarationForms forms;

    ParticipantsController(Participants participants, DeclarationForms forms) {
        this.participants = participants;
        this.forms = forms;
    }

    /** The people within reach, by name as the language's dictionary sorts them. */
    @Get("/participants")
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.READ)
    ListJson<ParticipantJson> list(
            UUID programmeId,
            @QueryValue @Nullable UUID office,
            @RequestBean @Valid PageRequest page,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        ProgrammeId programme = new ProgrammeId(programmeId);
        OfficeId only = office == null ? null : new OfficeId(office);
        return new ListJson<>(
                participants.list(programme, only, Languages.accepted(languages), page.offset(), page.limit()).stream()
                        .map(ParticipantJson::of)
                        .toList(),
                participants.count(programme, only));
    }

    /** The fields of the programme's declaration. */
    @Get("/declaration-form")
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.READ)
    ListJson<FieldJson> form(UUID programmeId) {
        return ListJson.of(forms.of(new ProgrammeId(programmeId)).stream()
                .map(FieldJson::of)
                .toList());
    }

    /** What a change of the form would mean for the declarations that stand. */
    @Get("/declaration-form/use")
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    UseJson use(UUID programmeId) {
        FormUse use = forms.use(new ProgrammeId(programmeId));
        return new UseJson(use.standing(), use.answered());
    }

    /** Gives the programme a form of its own, with all its fields. */
    @Post("/declaration-form")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    ListJson<FieldJson> replace(UUID programmeId, @Body @Valid FormJson body) {
        List<DeclarationField> fields =
                body.fields().stream().map(FieldJson::toField).toList();
        return ListJson.of(forms.replace(new ProgrammeId(programmeId), fields).stream()
                .map(FieldJson::of)
                .toList());
    }

    /**
     * @param standing declarations that are not withdrawn
     * @param answered how many of them answer a field, by its key
     */
    @Serdeable
    record UseJson(long standing, Map<String, Long> answered) {}

    @Serdeable
    record FormJson(@NotEmpty List<@Valid FieldJson> fields) {}

    /** @param label by language, ISO 639-1 */
    @Serdeable
    record FieldJson(
            @NotNull String key,
            @NotEmpty Map<String, String> label,
            @NotNull FieldType type,
            boolean required,
            @Nullable List<@Valid OptionJson> options) {

        static FieldJson of(DeclarationField field) {
            return new FieldJson(
                    field.key(),
                    field.label().byLanguage(),
                    field.type(),
                    field.required(),
                    field.type() == FieldType.CHOICE
                            ? field.options().stream()
                                    .map(option -> new OptionJson(
                                            option.key(), option.label().byLanguage()))
                                    .toList()
                            : null);
        }

        DeclarationField toField() {
            List<OptionJson> given = options == null ? List.of() : options;
            return new DeclarationField(
                    key,
                    text(label),
                    type,
                    required,
                    given.stream()
                            .map(option -> new FieldOption(option.key(), text(option.label())))
                            .toList());
        }

        private static LocalizedText text(Map<String, String> byLanguage) {
            try {
                return new LocalizedText(byLanguage);
            } catch (IllegalArgumentException blank) {
                throw InvalidField.of("label", "common.required");
            }
        }
    }

    @Serdeable
    record OptionJson(@NotNull String key, @NotEmpty Map<String, String> label) {}
}
