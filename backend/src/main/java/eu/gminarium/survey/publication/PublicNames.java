package eu.gminarium.survey.publication;

import eu.gminarium.benchmark.PublicNaming;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The offices that agreed to be named on public pages, whatever stands beside their names. */
@Singleton
@Unchecked("what is asked is what may be shown to anybody")
class PublicNames implements PublicNaming {

    private final NamedOfficeRepository repository;

    PublicNames(NamedOfficeRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Set<OfficeId>> named(String indicatorCode) {
        return Optional.of(repository.findAll().stream()
                .map(row -> new OfficeId(row.officeId()))
                .collect(Collectors.toUnmodifiableSet()));
    }
}
