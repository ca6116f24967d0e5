package eu.gminarium.ui.demo;

import static java.util.stream.Collectors.toMap;

import eu.gminarium.training.TrainingId;
import eu.gminarium.training.session.Session;
import jakarta.inject.Singleton;
import java.util.Map;

/** What comes before trainings and around them: needs, offers, the support schedule, minimum plans. */
@Singleton
final class PlanningChapter {

    private final NeedChapter needs;
    private final OfferChapter offers;
    private final ScheduleChapter schedules;
    private final MinimumChapter minimums;

    PlanningChapter(NeedChapter needs, OfferChapter offers, ScheduleChapter schedules, MinimumChapter minimums) {
        this.needs = needs;
        this.offers = offers;
        this.schedules = schedules;
        this.minimums = minimums;
    }

    /** @param sessions by their keys in the files; each training has one or more */
    void tell(DemoStage stage, Map<String, Session> sessions) {
        Map<String, TrainingId> trainings = stage.rows("sessions.csv").stream()
                .collect(toMap(
                        row -> row.text("training"),
                        row -> row.in(sessions, "session").training(),
                        (first, second) -> first));
        needs.tell(stage, trainings);
        offers.tell(stage);
        schedules.tell(stage, trainings, sessions);
        minimums.tell(stage);
    }
}
