package eu.gminarium.programme;

import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;
import java.util.List;

/** How much training each office has had; implemented by the area of trainings. */
public interface TrainingExposure {

    /**
     * People who were at a training on one of the days, by office and topic; offices without any are missing.
     *
     * @param from first day
     * @param until last day; before {@code from} for no day at all
     */
    List<Exposure> between(LocalDate from, LocalDate until);

    /**
     * @param topicCode the trainings' topic
     * @param people how many different people of the office were there, at least 1
     */
    record Exposure(OfficeId office, String topicCode, int people) {}
}
