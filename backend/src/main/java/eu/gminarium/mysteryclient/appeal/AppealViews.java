package eu.gminarium.mysteryclient.appeal;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads appeals with the names of offices and criteria. */
@Singleton
final class AppealViews {

    private static final List<UUID> NO_OFFICE = List.of(new UUID(0, 0));

    private final AppealRepository repository;
    private final StoredScripts scripts;
    private final OfficeDirectory offices;

    AppealViews(AppealRepository repository, StoredScripts scripts, OfficeDirectory offices) {
        this.repository = repository;
        this.scripts = scripts;
        this.offices = offices;
    }

    List<Appeal> of(AuditId audit, OfficeId office) {
        return named(repository.lines(null, audit.value(), false, List.of(office.value())));
    }

    /** @param audit null: of all audits */
    List<Appeal> within(OfficeReach reach, @Nullable AuditId audit) {
        UUID only = audit == null ? null : audit.value();
        return switch (reach) {
            case OfficeReach.Every() -> named(repository.lines(null, only, true, NO_OFFICE));
            case OfficeReach.Only(Set<OfficeId> own) -> {
                List<UUID> ids = own.stream().map(OfficeId::value).toList();
                yield named(repository.lines(null, only, false, ids.isEmpty() ? NO_OFFICE : ids));
            }
        };
    }

    /** @throws RecordNotFound if there is none */
    Appeal one(AppealId id) {
        return named(repository.lines(id.value(), null, true, NO_OFFICE)).stream()
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }

    private List<Appeal> named(List<AppealLine> lines) {
        Map<OfficeId, String> names = offices.byId().values().stream()
                .collect(Collectors.toMap(office -> office.id(), office -> office.displayName()));
        Map<UUID, Criterion> criteria = lines.stream()
                .map(AppealLine::auditId)
                .distinct()
                .flatMap(audit -> scripts.criteria(new AuditId(audit)).stream())
                .collect(Collectors.toMap(criterion -> criterion.id().value(), Function.identity()));
        return lines.stream()
                .map(line -> line.toAppeal(
                        Objects.requireNonNull(names.get(new OfficeId(line.officeId()))),
                        Objects.requireNonNull(criteria.get(line.criterionId()))))
                .toList();
    }
}
