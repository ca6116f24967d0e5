package eu.gminarium.training.message;

import eu.gminarium.training.ApplicationId;
import java.time.LocalDate;
import java.util.List;

/** Participation cards that are still to be filled in; brought by the part of the trainings that keeps them. */
public interface OpenCards {

    /**
     * A card that nobody has filled in.
     *
     * @param lastDay day of the session's last meeting in the partnership's zone
     */
    record OpenCard(ApplicationId application, LocalDate lastDay) {}

    /** The open cards of sessions whose last meeting was on the day or before, in the current partnership. */
    List<OpenCard> until(LocalDate day);
}
