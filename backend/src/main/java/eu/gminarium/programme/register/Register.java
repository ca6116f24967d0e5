package eu.gminarium.programme.register;

import eu.gminarium.activitylog.PlatformActivityLog;
import eu.gminarium.security.Actor;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.i18n.Folding;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The register of territorial units, one for the whole installation. */
@Singleton
public class Register {

    private final RegisterRepository repository;
    private final PlatformActivityLog activity;

    Register(RegisterRepository repository, PlatformActivityLog activity) {
        this.repository = repository;
        this.activity = activity;
    }

    /**
     * What {@link #importTerc} would do; changes nothing.
     *
     * @throws InvalidField naming each bad row ({@code row 17})
     */
    @Permission(resource = Resource.REGISTER, verb = Verb.WRITE)
    public RegisterImport previewTerc(byte[] file) {
        List<RegisterRow> rows = TercFile.read(file);
        return Scopes.platform(() -> difference(present(), rows));
    }

    /**
     * Replaces the register with the official TERC file, or leaves it as it was.
     *
     * @param file CSV, semicolon, UTF-8, columns {@code WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA}
     * @throws InvalidField naming each bad row ({@code row 17})
     */
    @Permission(resource = Resource.REGISTER, verb = Verb.WRITE)
    public RegisterImport importTerc(byte[] file) {
        List<RegisterRow> rows = TercFile.read(file);
        AccountId actor = Actor.current().orElse(null);
        return Scopes.platform(() -> replace(rows, actor));
    }

    @Transactional
    RegisterImport replace(List<RegisterRow> rows, @Nullable AccountId actor) {
        repository.lock();
        Map<String, RegisterRow> before = present();
        repository.deleteEverything();
        repository.saveAll(rows);
        activity.record(actor, "imported", "register", Ids.timeOrdered(), Map.of("units", rows.size()));
        return difference(before, rows);
    }

    private Map<String, RegisterRow> present() {
        return repository.findAll().stream().collect(Collectors.toMap(RegisterRow::code, Function.identity()));
    }

    /**
     * Counties and municipalities of which a word begins with the text, whatever its case and diacritics, or whose code
     * does; those whose whole name begins with it come first.
     *
     * @param typed {@code twor}, {@code Tworó}, {@code 2413}; nothing is found for an empty text
     */
    @Permission(resource = Resource.REGISTER, verb = Verb.READ)
    public List<RegisterOffice> search(String typed, int limit) {
        String needle = Folding.fold(typed);
        return needle.isEmpty()
                ? List.of()
                : Scopes.platform(() -> repository.search(needle, limit)).stream()
                        .map(RegisterOfficeView::toOffice)
                        .toList();
    }

    /** The county or municipality with the code; may be called inside a partnership's transaction. */
    @Permission(resource = Resource.REGISTER, verb = Verb.READ)
    @Transactional(readOnly = true)
    public Optional<RegisterOffice> find(String terc) {
        return repository.office(terc).map(RegisterOfficeView::toOffice);
    }

    @Permission(resource = Resource.REGISTER, verb = Verb.READ)
    public RegisterStatus status() {
        return Scopes.platform(repository::status);
    }

    private static RegisterImport difference(Map<String, RegisterRow> before, List<RegisterRow> after) {
        int added = 0;
        int changed = 0;
        for (RegisterRow row : after) {
            RegisterRow old = before.get(row.code());
            if (old == null) {
                added++;
            } else if (!old.name().equals(row.name()) || !old.description().equals(row.description())) {
                changed++;
            }
        }
        int removed = before.size() - (after.size() - added);
        LocalDate stateOn = after.stream()
                .map(RegisterRow::stateOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        int offices =
                Math.toIntExact(after.stream().filter(RegisterRow::hasOffice).count());
        return new RegisterImport(after.size(), offices, added, changed, removed, stateOn);
    }
}
