package eu.gminarium.ui.survey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** People who answer a survey side by side and send a form again when they were not thanked for it. */
final class Citizens {

    /** Begins every comment of theirs. */
    static final String COMMENT = "citizen ";

    private static final int PEOPLE = 16;
    private static final int THANKS = 303;
    private static final long MINUTES = 3;

    private final List<String> codes;
    private final String ratings;
    private final AtomicInteger forms = new AtomicInteger();
    private final Queue<Form> unsure = new ConcurrentLinkedQueue<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    /**
     * @param codes of the surveys, which all ask the same
     * @param questions names of the form's fields for ratings
     */
    Citizens(List<String> codes, Collection<String> questions) {
        this.codes = List.copyOf(codes);
        this.ratings = questions.stream().map(field -> "&" + field + "=4").collect(Collectors.joining());
    }

    private record Form(String code, UUID sheet, String comment) {}

    /** The comments that they were thanked for. */
    Set<String> acknowledged() {
        return acknowledged;
    }

    /** Sends forms until so many more were acknowledged and something then ends the program; what is unsure is kept. */
    void sendUntil(URI address, int more, Runnable end) throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(more);
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
                HttpClient client = client()) {
            for (int i = 0; i < PEOPLE; i++) {
                people.submit(() -> send(client, address, enough));
            }
            boolean thanked = enough.await(MINUTES, TimeUnit.MINUTES);
            end.run();
            if (!thanked) {
                throw new IllegalStateException("only " + acknowledged.size() + " forms were acknowledged");
            }
        }
    }

    /** Sends again what nobody was thanked for. */
    void sendAgain(URI address) throws IOException, InterruptedException {
        try (HttpClient client = client()) {
            for (Form form = unsure.poll(); form != null; form = unsure.poll()) {
                if (!isThanked(client, address, form)) {
                    throw new IllegalStateException("refused: " + form);
                }
                acknowledged.add(form.comment());
            }
        }
    }

    private Void send(HttpClient client, URI address, CountDownLatch enough) throws InterruptedException {
        while (true) {
            Form form = next();
            try {
                if (isThanked(client, address, form)) {
                    acknowledged.add(form.comment());
                    enough.countDown();
                } else {
                    unsure.add(form);
                }
            } catch (IOException gone) {
                unsure.add(form);
                return null;
            }
        }
    }

    private Form next() {
        Form again = unsure.poll();
        return again == null ? form(forms.incrementAndGet()) : again;
    }

    private Form form(int number) {
        return new Form(codes.get(number % codes.size()), UUID.randomUUID(), COMMENT + number);
    }

    private boolean isThanked(HttpClient client, URI address, Form form) throws IOException, InterruptedException {
        String body = "page=4&action=continue&sheet=" + form.sheet() + "&q-comment="
                + form.comment().replace(' ', '+') + ratings;
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/s/" + form.code() + "/en"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode() == THANKS;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }
}
