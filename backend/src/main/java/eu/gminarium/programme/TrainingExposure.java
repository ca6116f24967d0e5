package eu.gminarium.programme;

import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;
import java.util.List;

/** How much training each office has had; implemented by the area of trainings. */
public interface TrainingExposure {

    /** People of each office who took part in a training whose first day is not later than the given day. */
    List<Exposure> until(LocalDate day);

    /**
     * @param topicCode the training's topic
     * @param firstOn the training's first day
     * @param people how many of the office took part
     */
    record Exposure(OfficeId office, String topicCode, LocalDate firstOn, int people) {}
}
