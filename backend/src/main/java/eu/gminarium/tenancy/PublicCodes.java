package eu.gminarium.tenancy;

import eu.gminarium.shared.Ids;
import eu.gminarium.shared.PartnershipId;
import eu.gminarium.shared.SharedReads;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Codes in links for people without an account; a code leads to its partnership and to one record there. */
@Singleton
public class PublicCodes {

    /** What a code leads to. */
    public enum Kind {
        /** A link to a survey: of an office, of a collection point, or a code for one use. */
        SURVEY,
        /** A certificate to be checked. */
        CERTIFICATE
    }

    /** Where a code leads. */
    public record Target(Partnership partnership, UUID id) {}

    private final PublicCodeRepository repository;
    private final Partnerships partnerships;
    private final SharedReads<Wanted, Optional<Target>> reads = new SharedReads<>();

    private record Wanted(Kind kind, String code) {}

    PublicCodes(PublicCodeRepository repository, Partnerships partnerships) {
        this.repository = repository;
        this.partnerships = partnerships;
    }

    /** Gives each record of the current partnership a code, in the current transaction. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Map<UUID, String> issue(Kind kind, Collection<UUID> targets) {
        UUID partnership = Scopes.currentPartnership().id().value();
        Map<UUID, String> codes =
                targets.stream().collect(Collectors.toMap(Function.identity(), target -> Ids.publicCode()));
        repository.saveAll(codes.entrySet().stream()
                .map(entry -> new PublicCodeRow(entry.getValue(), partnership, kind, entry.getKey()))
                .toList());
        return codes;
    }

    /** Where the code leads; empty if it is unknown, of another kind, or its partnership is suspended. */
    public Optional<Target> find(Kind kind, String code) {
        return reads.get(new Wanted(kind, code), () -> read(kind, code));
    }

    private Optional<Target> read(Kind kind, String code) {
        return Scopes.platform(() -> repository.findByCode(code))
                .filter(row -> row.kind() == kind)
                .map(row -> new Target(partnerships.get(new PartnershipId(row.partnershipId())), row.targetId()))
                .filter(target -> target.partnership().active());
    }
}
