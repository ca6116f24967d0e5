package eu.gminarium.tenancy;

import eu.gminarium.migrations.Migrations;
import eu.gminarium.migrations.SchemaName;
import eu.gminarium.shared.PartnershipId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.database.OwnerDatabase;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The partnerships of this installation. Works on the platform's tables, whatever partnership is current. */
@Singleton
public class Partnerships {

    private final PartnershipRepository repository;
    private final Migrations migrations;
    private final Clock clock;

    Partnerships(PartnershipRepository repository, OwnerDatabase owner, Clock clock) {
        this.repository = repository;
        this.migrations = owner.migrations();
        this.clock = clock;
    }

    /**
     * Makes a partnership with an empty schema of its own.
     *
     * @throws PartnershipExists if the slug is taken
     * @throws InvalidField if the program itself needs the slug
     */
    public Partnership create(NewPartnership input) {
        if (NewPartnership.RESERVED.contains(input.slug())) {
            throw InvalidField.of("slug", "people.slug-reserved", input.slug());
        }
        return Scopes.platform(() -> {
            if (repository.findBySlug(input.slug()).isPresent()) {
                throw new PartnershipExists(input.slug());
            }
            SchemaName schema = SchemaName.next();
            migrations.provision(schema);
            Partnership partnership = input.toPartnership(PartnershipId.next(), schema);
            repository.save(PartnershipRow.of(partnership, clock.instant()));
            return partnership;
        });
    }

    /**
     * Removes a demo partnership with everything in it.
     *
     * @throws IllegalArgumentException for one that is no demo
     */
    public void discard(Partnership partnership) {
        if (!partnership.demo()) {
            throw new IllegalArgumentException(partnership.slug() + " is no demo");
        }
        migrations.discard(partnership.schema());
    }

    /**
     * Writes one of the partnership's tables anew, so that its file keeps nothing of deleted rows; never in a transaction.
     *
     * @return whether it could: a table that somebody holds is left as it is
     */
    public boolean rewrite(Partnership partnership, String table) {
        return migrations.rewrite(partnership.schema(), table);
    }

    public Optional<Partnership> find(String slug) {
        return Scopes.platform(() -> repository.findBySlug(slug).map(PartnershipRow::toPartnership));
    }

    /** @throws RecordNotFound if there is none */
    public Partnership get(PartnershipId id) {
        return Scopes.platform(() -> repository.findById(id.value()).map(PartnershipRow::toPartnership))
                .orElseThrow(RecordNotFound::new);
    }

    /** Suspends a partnership or takes it up again. */
    public Partnership setActive(PartnershipId id, boolean active) {
        return Scopes.platform(() -> {
            repository.setStatus(id.value(), PartnershipRow.status(active));
            return get(id);
        });
    }

    public List<Partnership> all() {
        return Scopes.platform(() -> repository.findAllOrderByName().stream()
                .map(PartnershipRow::toPartnership)
                .toList());
    }
}
