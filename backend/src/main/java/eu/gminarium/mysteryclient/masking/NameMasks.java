package eu.gminarium.mysteryclient.masking;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the surnames of an office's present and former employees out of texts, before these are stored. */
@Singleton
@Unchecked("takes names out of texts and tells none; the services that ask declare what the person may do")
public class NameMasks {

    private final EmployeeDirectory employees;

    NameMasks(EmployeeDirectory employees) {
        this.employees = employees;
    }

    /** The text without names; null and blank texts stay as they are. */
    public @Nullable String mask(OfficeId office, @Nullable String text) {
        return text == null || text.isBlank()
                ? text
                : of(Set.of(office)).getOrDefault(office, none()).mask(text);
    }

    /** The same for a text that there is. */
    public String masked(OfficeId office, String text) {
        return of(Set.of(office)).getOrDefault(office, none()).mask(text);
    }

    /** The masks of several offices at once; an office without employees has none. */
    public Map<OfficeId, NameMask> of(Collection<OfficeId> offices) {
        return employees.surnames(offices).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new NameMask(entry.getValue())));
    }

    private static NameMask none() {
        return new NameMask(Set.of());
    }
}
