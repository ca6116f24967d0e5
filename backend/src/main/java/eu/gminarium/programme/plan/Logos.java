package eu.gminarium.programme.plan;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.documents.Document;
import eu.gminarium.documents.DocumentStore;
import eu.gminarium.documents.FileKind;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The logos that a programme's papers carry: the funder's, the county's, in their order. */
@Singleton
public class Logos {

    private final LogoRepository repository;
    private final ProgrammeRepository programmes;
    private final DocumentStore documents;
    private final ActivityLog activity;
    private final Clock clock;

    Logos(
            LogoRepository repository,
            ProgrammeRepository programmes,
            DocumentStore documents,
            ActivityLog activity,
            Clock clock) {
        this.repository = repository;
        this.programmes = programmes;
        this.documents = documents;
        this.activity = activity;
        this.clock = clock;
    }

    /** Those that the programme's papers carry from now on. */
    @Permission(resource = Resource.PROGRAMME, verb = Verb.READ)
    @Transactional(readOnly = true)
    public List<Logo> of(ProgrammeId programme) {
        return at(programme, clock.instant());
    }

    /** Those that a paper of that moment carries. */
    @Permission(resource = Resource.PROGRAMME, verb = Verb.READ)
    @Transactional(readOnly = true)
    public List<Logo> at(ProgrammeId programme, Instant moment) {
        requireProgramme(programme);
        return repository.at(programme.value(), moment).stream()
                .map(LogoRow::toLogo)
                .toList();
    }

    /** The logo with its file's name. */
    @Permission(resource = Resource.PROGRAMME, verb = Verb.READ)
    @Transactional(readOnly = true)
    public Document document(LogoId id) {
        return documents.get(row(id).toLogo().document());
    }

    /** The picture itself. */
    @Permission(resource = Resource.PROGRAMME, verb = Verb.READ)
    @Transactional(readOnly = true)
    public byte[] picture(LogoId id) {
        return documents.content(row(id).toLogo().document());
    }

    /**
     * Adds a picture at the right end of the strip.
     *
     * @throws RecordNotFound if the partnership has no such programme
     */
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    @Transactional
    public Logo add(
            ProgrammeId programme, @NotBlank @Size(max = 200) String description, String fileName, byte[] picture) {
        requireProgramme(programme);
        UUID document =
                documents.keep(fileName, picture, FileKind.PICTURES).id().value();
        LogoRow row = repository.save(new LogoRow(
                LogoId.next().value(),
                programme.value(),
                document,
                description,
                repository.countByProgrammeId(programme.value()) + 1,
                clock.instant(),
                null));
        activity.record("logo-added", "programme", programme.value(), Map.of("description", description));
        return row.toLogo();
    }

    /** Takes a picture out of the strip; papers issued before keep it. */
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    @Transactional
    public void remove(LogoId id) {
        LogoRow row = row(id);
        if (repository.remove(row.id(), clock.instant()) > 0) {
            activity.record("logo-removed", "programme", row.programmeId(), Map.of("description", row.description()));
        }
    }

    private LogoRow row(LogoId id) {
        return repository.findById(id.value()).orElseThrow(RecordNotFound::new);
    }

    private void requireProgramme(ProgrammeId id) {
        if (programmes.findById(id.value()).isEmpty()) {
            throw new RecordNotFound();
        }
    }
}
