package eu.gminarium.ui.demo;

import eu.gminarium.training.session.Session;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Everything that happens in a demo partnership, in the order in which it may happen. */
@Singleton
final class DemoStory {

    private final DemoSignIns signIns;
    private final FrameChapter frame;
    private final StaffChapter staff;
    private final TrainingChapter trainings;
    private final ApplicationChapter applications;
    private final PlanningChapter planning;
    private final SurveyChapter surveys;
    private final AuditChapter audits;
    private final IndicatorChapter indicators;

    DemoStory(
            DemoSignIns signIns,
            FrameChapter frame,
            StaffChapter staff,
            TrainingChapter trainings,
            ApplicationChapter applications,
            PlanningChapter planning,
            SurveyChapter surveys,
            AuditChapter audits,
            IndicatorChapter indicators) {
        this.signIns = signIns;
        this.frame = frame;
        this.staff = staff;
        this.trainings = trainings;
        this.applications = applications;
        this.planning = planning;
        this.surveys = surveys;
        this.audits = audits;
        this.indicators = indicators;
    }

    void tell(DemoStage stage, List<DemoPerson> people) {
        frame.tell(stage);
        staff.tell(stage);
        Map<String, Session> sessions = trainings.tell(stage);
        applications.tell(stage, sessions);
        planning.tell(stage, sessions);
        surveys.tell(stage);
        signIns.admitAuditors(stage, people);
        audits.tell(stage);
        indicators.tell(stage);
        signIns.admitAll(stage, people);
    }
}
