package eu.gminarium.training.attendance;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.SourcedEvent;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * A day of a training at which an office was present.
 *
 * @param language of the title
 */
@Introspected
record AttendedMeeting(String title, String language, LocalDate heldOn) {

    SourcedEvent toEvent() {
        return new SourcedEvent(
                SourcedEvent.Kind.TRAINING, new Period(heldOn, heldOn), LocalizedText.of(language, title));
    }
}
