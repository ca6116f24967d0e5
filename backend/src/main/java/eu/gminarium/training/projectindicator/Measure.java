package eu.gminarium.training.projectindicator;

/** What an indicator counts. Every participant counts once, however many trainings they attended. */
public enum Measure {
    /** People whom the programme supported and who have a complete declaration. */
    PARTICIPANTS,
    /** Those of them who attended a training up to the threshold of its certificate. */
    COMPLETED
}
