package eu.gminarium.survey.wave;

/** Where a wave stands; it goes forward only. */
public enum WaveStatus {
    PLANNED,
    /** Takes answers; its questionnaire is frozen. */
    OPEN,
    /** Takes no more answers; its results are released. */
    CLOSED
}
