package eu.gminarium.programme;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The offices of the current partnership, for the other areas' services and for public pages. */
@Singleton
@Unchecked("which offices are in a partnership is public; callers check what they show of them")
public class OfficeDirectory {

    private final OfficeRepository repository;

    OfficeDirectory(OfficeRepository repository) {
        this.repository = repository;
    }

    @Transactional(readOnly = true)
    public List<Office> all() {
        return repository.findAll().stream().map(OfficeRow::toOffice).toList();
    }

    @Transactional(readOnly = true)
    public Map<OfficeId, Office> byId() {
        return all().stream().collect(Collectors.toMap(Office::id, Function.identity()));
    }

    /** Names of all offices that can be told apart. */
    @Transactional(readOnly = true)
    public Map<OfficeId, String> distinctNames() {
        return DistinctNames.of(all());
    }

    /** The name of one of them that can be told apart. */
    @Transactional(readOnly = true)
    public String distinctName(Office office) {
        return distinctNames().getOrDefault(office.id(), office.displayName());
    }

    @Transactional(readOnly = true)
    public Optional<Office> find(OfficeId id) {
        return repository.findById(id.value()).map(OfficeRow::toOffice);
    }

    /** @throws RecordNotFound if the partnership has no such office */
    @Transactional(readOnly = true)
    public Office get(OfficeId id) {
        return find(id).orElseThrow(RecordNotFound::new);
    }
}
