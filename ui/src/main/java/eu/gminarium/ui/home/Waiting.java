package eu.gminarium.ui.home;

import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** What waits for the person, in their language. */
@Prototype
final class Waiting {

    private final WaitingWork work;

    Waiting(WaitingWork work) {
        this.work = work;
    }

    /**
     * One line.
     *
     * @param text with the count
     * @param path where it is done
     */
    record Item(String text, String path) {}

    List<Item> items() {
        return work.items().stream()
                .map(item -> new Item(
                        Texts.t(item.textKey(), item.arguments().toArray()), CurrentPartnership.path(item.page())))
                .toList();
    }
}
