package eu.gminarium.training.clash;

import eu.gminarium.training.SessionId;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Two meetings that overlap and need the same person, trainer or room. One that ends when the other begins is no clash.
 *
 * @param subject the person's or trainer's name, or the room
 * @param day of both meetings
 * @param start of this session's meeting, local time in the partnership's zone
 * @param other the session with which it clashes; it may be the same one
 */
public record Clash(
        ClashKind kind,
        String subject,
        LocalDate day,
        LocalTime start,
        LocalTime end,
        SessionId other,
        String otherTitle,
        LocalTime otherStart,
        LocalTime otherEnd) {}
