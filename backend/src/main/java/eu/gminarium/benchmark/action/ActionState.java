package eu.gminarium.benchmark.action;

/** How far an improvement action has come. */
public enum ActionState {
    PLANNED,
    UNDER_WAY,
    DONE,
    /** Not gone on with, and somebody says why. */
    GIVEN_UP;

    /** Whether somebody still has something to do. */
    public boolean open() {
        return this == PLANNED || this == UNDER_WAY;
    }
}
