package eu.gminarium.ui.survey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A program that guesses codes and fills in surveys by the hundred, and says in every header who and where it is. */
final class Spammer implements AutoCloseable {

    /** The name that its requests give themselves. */
    static final String NAME = "Spammer/77.1";

    /** Where a proxy would say that its requests come from. */
    static final String ADDRESS = "203.0.113.77";

    static final int TOO_MANY = 429;

    private static final int MOST = 2_000;

    private final URI server;
    private final HttpClient client = HttpClient.newHttpClient();

    Spammer(URI server) {
        this.server = server;
    }

    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    /** Sends forms until it is told to stop, and gives what it is told. */
    HttpResponse<String> sendUntilRefused(String path) throws IOException, InterruptedException {
        HttpRequest form = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("page=1&action=continue"))
                .build();
        for (int i = 0; i < MOST; i++) {
            HttpResponse<String> answer = client.send(form, BodyHandlers.ofString());
            if (answer.statusCode() == TOO_MANY) {
                return answer;
            }
        }
        throw new IllegalStateException("takes " + MOST + " forms at once");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Accept", "text/html")
                .header("User-Agent", NAME)
                .header("X-Forwarded-For", ADDRESS)
                .header("Forwarded", "for=" + ADDRESS);
    }

    @Override
    public void close() {
        client.close();
    }
}
