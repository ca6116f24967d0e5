package eu.gminarium.security.account;

import eu.gminarium.security.Access;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds out who calls, with as few questions as can be, because every request waits for the answer. */
@Singleton
@Unchecked("asked before anybody has a role")
public class Callers {

    private final CallerRepository repository;
    private final Partnerships partnerships;

    Callers(CallerRepository repository, Partnerships partnerships) {
        this.repository = repository;
        this.partnerships = partnerships;
    }

    /**
     * The access of whoever a checked token names.
     *
     * @param epoch of the token
     * @param slug of the partnership that is called; null if it is none
     * @return empty if the token is no longer good
     * @throws RecordNotFound if the person may not enter the partnership, it is suspended, or there is none
     */
    public Optional<Access> find(String subject, int epoch, @Nullable String slug) {
        return Scopes.platform(() -> read(UUID.fromString(subject), epoch, slug));
    }

    @Transactional(readOnly = true)
    Optional<Access> read(UUID account, int epoch, @Nullable String slug) {
        Partnership partnership = slug == null
                ? null
                : partnerships.find(slug).filter(Partnership::active).orElse(null);
        List<CallerRow> rows = repository.find(
                account, epoch, partnership == null ? null : partnership.id().value());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        if (slug != null && !rows.getFirst().member()) {
            throw new RecordNotFound();
        }
        return Optional.of(CallerRow.together(account, partnership, rows));
    }
}
