package eu.gminarium.benchmark.question;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A question's key. */
public record QuestionId(UUID value) {

    public static QuestionId next() {
        return new QuestionId(Ids.timeOrdered());
    }
}
