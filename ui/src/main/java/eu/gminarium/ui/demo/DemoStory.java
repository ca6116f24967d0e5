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
    private final RegisterChapter register;
    private final ParticipantChapter participants;
    private final PlacesChapter places;
    private final AfterChapter after;
    private final PaperChapter papers;
    private final CertificateChapter certificates;
    private final PlanningChapter planning;
    private final SurveyChapter surveys;
    private final AuditChapter audits;
    private final NamingChapter naming;
    private final PreviewChapter previews;
    private final RunningChapter running;
    private final IndicatorChapter indicators;
    private final ImportChapter imports;
    private final CampaignChapter campaigns;
    private final ActionChapter actions;
    private final MessageChapter messages;

    DemoStory(
            DemoSignIns signIns,
            FrameChapter frame,
            StaffChapter staff,
            TrainingChapter trainings,
            ApplicationChapter applications,
            RegisterChapter register,
            ParticipantChapter participants,
            PlacesChapter places,
            AfterChapter after,
            PaperChapter papers,
            CertificateChapter certificates,
            PlanningChapter planning,
            SurveyChapter surveys,
            AuditChapter audits,
            NamingChapter naming,
            PreviewChapter previews,
            RunningChapter running,
            IndicatorChapter indicators,
            ImportChapter imports,
            CampaignChapter campaigns,
            ActionChapter actions,
            MessageChapter messages) {
        this.actions = actions;
        this.signIns = signIns;
        this.frame = frame;
        this.staff = staff;
        this.trainings = trainings;
        this.applications = applications;
        this.register = register;
        this.participants = participants;
        this.places = places;
        this.after = after;
        this.papers = papers;
        this.certificates = certificates;
        this.planning = planning;
        this.surveys = surveys;
        this.audits = audits;
        this.naming = naming;
        this.previews = previews;
        this.running = running;
        this.indicators = indicators;
        this.imports = imports;
        this.campaigns = campaigns;
        this.messages = messages;
    }

    void tell(DemoStage stage, List<DemoPerson> people) {
        frame.tell(stage);
        staff.tell(stage);
        Map<String, Session> sessions = trainings.tell(stage);
        SideBySide.all(
                () -> tellOfTrainings(stage, sessions),
                () -> surveys.tell(stage),
                () -> tellOfAudits(stage, people),
                () -> tellOfIndicators(stage));
        actions.tell(stage);
        signIns.admitActors(stage, people);
        SideBySide.all(
                () -> tellOfComingTrainings(stage, sessions),
                () -> tellOfComingAudits(stage),
                () -> campaigns.tell(stage));
        messages.tell(stage);
        signIns.admitAll(stage, people);
    }

    /** Of those that are over, in which nobody of today's actors is asked for anything. */
    private void tellOfTrainings(DemoStage stage, Map<String, Session> sessions) {
        applications.tell(stage, sessions, false);
        SideBySide.all(() -> participants.tell(stage), () -> {
            register.tell(stage, sessions);
            after.tell(stage, sessions);
            papers.tell(stage, sessions);
            certificates.tell(stage, sessions);
        });
    }

    private void tellOfComingTrainings(DemoStage stage, Map<String, Session> sessions) {
        applications.tell(stage, sessions, true);
        places.tell(stage, sessions);
        // Last of the trainings: the schedule is published with everything in it.
        planning.tell(stage, sessions);
    }

    private void tellOfIndicators(DemoStage stage) {
        indicators.tell(stage);
        imports.tell(stage);
    }

    private void tellOfAudits(DemoStage stage, List<DemoPerson> people) {
        signIns.admitAuditors(stage, people);
        audits.tell(stage);
        naming.tell(stage);
    }

    private void tellOfComingAudits(DemoStage stage) {
        previews.tell(stage);
        audits.tellOfComing(stage);
        running.tell(stage);
    }
}
