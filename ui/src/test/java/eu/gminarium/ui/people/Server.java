package eu.gminarium.ui.people;

import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.security.account.Tokens;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.ui.testing.OwnServer;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The program without demo data, and people to sign in with. Started once. */
final class Server {

    static final String PASSWORD = "correct horse battery";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final class Shared {
        static final EmbeddedServer SERVER = start();
    }

    private Server() {}

    private static EmbeddedServer start() {
        try {
            Path home = Files.createTempDirectory("gminarium-people");
            return OwnServer.start(home, Map.of("gminarium.demo", "off"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T bean(Class<T> type) {
        return Shared.SERVER.getApplicationContext().getBean(type);
    }

    static <T> Collection<BeanDefinition<T>> definitions(Class<T> type) {
        return Shared.SERVER.getApplicationContext().getBeanDefinitions(type);
    }

    static Partnership partnership() {
        return bean(PartnershipFixture.class).create();
    }

    static OfficeId office(Partnership partnership) {
        return bean(OfficeFixture.class).office(partnership);
    }

    static Account person() {
        return person(false);
    }

    static Account operator() {
        return person(true);
    }

    private static Account person(boolean operator) {
        Accounts accounts = bean(Accounts.class);
        Account account =
                accounts.create(new NewAccount(Ids.random() + "@office.test", "Anna Nowak", "pl", operator, false));
        accounts.setPassword(account.id(), PASSWORD);
        return accounts.find(account.id()).orElseThrow();
    }

    static Account member(Partnership partnership, Role role, @Nullable OfficeId office) {
        Account account = person();
        bean(Memberships.class).put(account.id(), partnership.id(), null, List.of(new Grant(role, office)));
        return account;
    }

    static String token(Account account) {
        return bean(Tokens.class).issue(account);
    }

    static HttpResponse<String> get(String path, UnaryOperator<HttpRequest.Builder> headers) {
        return send("GET", path, null, headers);
    }

    /** Calls the API as a program that signed in as the account, in English. */
    static HttpResponse<String> api(Account account, String method, String path, @Nullable String json) {
        return send(
                method,
                path,
                json,
                request -> request.header("Authorization", "Bearer " + token(account))
                        .header("Accept-Language", "en")
                        .header("Content-Type", "application/json"));
    }

    static HttpResponse<String> send(
            String method, String path, @Nullable String body, UnaryOperator<HttpRequest.Builder> headers) {
        var request = HttpRequest.newBuilder(URI.create(Shared.SERVER.getURL() + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        try {
            return CLIENT.send(headers.apply(request).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
