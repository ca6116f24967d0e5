package eu.gminarium.messaging.schedule;

import eu.gminarium.training.application.ApplicationLists;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;

/** What waits for a person's decision; the program's own source spans all areas and lives above them. */
@Singleton
@Requires(property = "gminarium.test.inbox-digest")
class InboxDigest implements WaitingSource {

    private final ApplicationLists lists;

    InboxDigest(ApplicationLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Item> items() {
        int count = lists.inbox().size();
        return count == 0 ? List.of() : List.of(new Item("home.waiting.applications", List.of(count), "inbox"));
    }
}
