package eu.gminarium.training.http;

import eu.gminarium.training.clash.Clash;
import eu.gminarium.training.clash.ClashKind;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * A warning: two meetings that overlap and need the same person, trainer or room.
 *
 * @param subject the person's or trainer's name, or the room
 * @param sessionId the session with which it clashes
 */
@Serdeable
record ClashJson(
        ClashKind kind,
        String subject,
        LocalDate day,
        LocalTime start,
        LocalTime end,
        UUID sessionId,
        String trainingTitle,
        LocalTime otherStart,
        LocalTime otherEnd) {

    static List<ClashJson> of(List<Clash> clashes) {
        return clashes.stream()
                .map(clash -> new ClashJson(
                        clash.kind(),
                        clash.subject(),
                        clash.day(),
                        clash.start(),
                        clash.end(),
                        clash.other().value(),
                        clash.otherTitle(),
                        clash.otherStart(),
                        clash.otherEnd()))
                .toList();
    }
}
