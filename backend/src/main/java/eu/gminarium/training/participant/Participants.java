package eu.gminarium.training.participant;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whom a programme supported, who declared for it, and who of them counts. */
@Singleton
public class Participants {

    private final ParticipantQueries queries;
    private final Programmes programmes;
    private final Declarations declarations;

    Participants(ParticipantQueries queries, Programmes programmes, Declarations declarations) {
        this.queries = queries;
        this.programmes = programmes;
        this.declarations = declarations;
    }

    /**
     * One page of the people within reach, by name as the language's dictionary sorts them.
     *
     * @param office only of this office; null for all
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.READ)
    public List<Participant> list(
            ProgrammeId programme, @Nullable OfficeId office, Locale language, long offset, int limit) {
        programmes.get(programme);
        DeclarationReach reach = DeclarationReach.of(Verb.READ);
        return queries
                .page(
                        programme.value(),
                        reach.every(),
                        reach.offices(),
                        reach.self(),
                        office == null ? null : office.value(),
                        language.getLanguage(),
                        limit,
                        offset)
                .stream()
                .map(row -> row.toParticipant(reach))
                .toList();
    }

    /** How many people {@link #list} has on all its pages. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.READ)
    public long count(ProgrammeId programme, @Nullable OfficeId office) {
        DeclarationReach reach = DeclarationReach.of(Verb.READ);
        return queries.total(
                programme.value(),
                reach.every(),
                reach.offices(),
                reach.self(),
                office == null ? null : office.value());
    }

    /**
     * Whom the declaration is of, and whether it makes the person count.
     *
     * @throws RecordNotFound if the declaration is not within reach
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.READ)
    public Participant of(DeclarationId id) {
        declarations.get(id);
        return queries.findByDeclaration(id.value())
                .map(row -> row.toParticipant(DeclarationReach.of(Verb.READ)))
                .orElseThrow(RecordNotFound::new);
    }
}
