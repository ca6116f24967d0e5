package eu.gminarium.messaging.schedule;

import java.util.List;

/** Says what waits for the person behind the current access; areas and what spans them bring one each. */
public interface WaitingSource {

    /**
     * One line.
     *
     * @param textKey with the arguments a text such as "3 applications wait for your decision"
     * @param page where it is done, below the partnership's address
     */
    record Item(String textKey, List<Object> arguments, String page) {
        public Item {
            arguments = List.copyOf(arguments);
        }
    }

    /** Empty if nothing waits. */
    List<Item> items();
}
