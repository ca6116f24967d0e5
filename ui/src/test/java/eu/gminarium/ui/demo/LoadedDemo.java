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
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Both demo partnerships, loaded once for all tests into a database of their own, because other tests change what they find;
 * and the people who sign in to them.
 */
final class LoadedDemo {

    static final String TARNOGORSKI = "tarnogorski";
    static final String LUBELSKIE = "lubelskie";

    private LoadedDemo() {}

    private static final class Shared {
        static final ApplicationContext CONTEXT = start();

        private static ApplicationContext start() {
            try {
                Path home = Files.createTempDirectory("gminarium-demo");
                ApplicationContext context = ApplicationContext.run(
                        Map.of("gminarium.home", home.toString(), "gminarium.test.own-database", "true"), "test");
                Runtime.getRuntime().addShutdownHook(new Thread(context::close));
                context.getBean(DemoLoader.class).load();
                return context;
            } catch (IOException e) {
                throw new IllegalStateException("no folder for the demo's database", e);
            }
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
