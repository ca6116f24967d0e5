package eu.gminarium.mysteryclient;

/** Whether the audit was made before or after the trainings of its topic. */
public enum TrainingRelation {
    BEFORE,
    AFTER
}
