package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.script.library.ScriptChange;
import eu.gminarium.mysteryclient.script.library.ScriptVersion;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A version of a script; the names, by language code, say what became of the one before and are missing of the first.
 *
 * @param by name of who saved it; missing where the program did
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScriptVersionJson(
        long number,
        Instant savedAt,
        @Nullable String by,
        @Nullable List<Map<String, String>> added,
        @Nullable List<Map<String, String>> changed,
        @Nullable List<Map<String, String>> dropped) {

    /** @param all the versions of one script, oldest first */
    static List<ScriptVersionJson> of(List<ScriptVersion> all, Accounts accounts) {
        Map<AccountId, Account> people = accounts.find(all.stream()
                .map(ScriptVersion::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return IntStream.range(0, all.size())
                .mapToObj(at -> of(all.get(at), at == 0 ? null : all.get(at - 1), people))
                .toList();
    }

    private static ScriptVersionJson of(
            ScriptVersion version, @Nullable ScriptVersion before, Map<AccountId, Account> people) {
        ScriptChange change = before == null ? null : ScriptChange.between(before.content(), version.content());
        return new ScriptVersionJson(
                version.number(),
                version.savedAt(),
                Optional.ofNullable(version.by())
                        .map(people::get)
                        .map(Account::displayName)
                        .orElse(null),
                change == null ? null : names(change.added()),
                change == null ? null : names(change.changed()),
                change == null ? null : names(change.dropped()));
    }

    private static List<Map<String, String>> names(List<LocalizedText> parts) {
        return parts.stream().map(LocalizedText::byLanguage).toList();
    }
}
