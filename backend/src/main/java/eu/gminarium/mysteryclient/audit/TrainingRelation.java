package eu.gminarium.mysteryclient.audit;

/** Whether the audit was made before or after the trainings of its topic. */
public enum TrainingRelation {
    BEFORE,
    AFTER
}
