package eu.gminarium.publicweb;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where sign-in leads back to: only pages for staff on this server, whatever the address says. */
final class LocalPath {

    private static final Pattern STAFF_PAGE =
            Pattern.compile("/app(/[A-Za-z0-9._~!$&'()*+,;=:@%-]*)*(\\?[\\x21-\\x7e]*)?");
    private static final int LONGEST = 500;

    private LocalPath() {}

    static Optional<String> checked(@Nullable String path) {
        return Optional.ofNullable(path)
                .filter(wanted -> wanted.length() <= LONGEST)
                .filter(wanted -> STAFF_PAGE.matcher(wanted).matches())
                .filter(wanted -> !wanted.contains("//") && !wanted.contains(".."));
    }
}
