package eu.gminarium.ui.demo;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.ui.testing.DemoFolder;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Both demo partnerships in a database of their own, because other tests change what they find;
 * and the people who sign in to them.
 */
final class LoadedDemo {

    static final String TARNOGORSKI = "tarnogorski";
    static final String LUBELSKIE = "lubelskie";

    private LoadedDemo() {}

    private static final class Shared {
        static final ApplicationContext CONTEXT = start();

        private static ApplicationContext start() {
            EmbeddedServer server = DemoFolder.start(DemoFolder.copy());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server.getApplicationContext();
        }
    }

    static <T> T bean(Class<T> type) {
        return Shared.CONTEXT.getBean(type);
    }

    /** Does the work as the demo sign-in. */
    static <T extends @Nullable Object> T as(String localPart, String partnership, Supplier<T> work) {
        Access access = access(localPart, partnership);
        return Scopes.in((AccessElement) () -> access, work);
    }

    static <T extends @Nullable Object> T asCoordinator(String partnership, Supplier<T> work) {
        return as("coordinator", partnership, work);
    }

    static Access access(String localPart, String partnership) {
        Account account = bean(Accounts.class)
                .findByUsername(localPart + "@" + partnership + ".example")
                .orElseThrow();
        return bean(Memberships.class).access(account, partnership).orElseThrow();
    }

    /** @param terc empty for the office without a code */
    static OfficeId office(String partnership, String terc) {
        return asCoordinator(
                partnership,
                () -> bean(OfficeDirectory.class).all().stream()
                        .filter(office -> terc.equals(Objects.requireNonNullElse(office.terc(), "")))
                        .map(Office::id)
                        .findFirst()
                        .orElseThrow());
    }
}
