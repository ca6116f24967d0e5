package eu.gminarium.training.evaluation;

/** What a participation card rates. */
public enum Aspect {
    CONTENT,
    TRAINER,
    ORGANISATION,
    USEFULNESS
}
