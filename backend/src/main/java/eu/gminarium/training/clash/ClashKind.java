package eu.gminarium.training.clash;

/** What would be needed in two places at once. */
public enum ClashKind {
    PERSON,
    TRAINER,
    ROOM
}
