package eu.gminarium.mysteryclient.call;

/** When a call's turn comes. */
public enum CallTurn {
    /** It was begun, or the office may be called at this moment. */
    NOW,
    /** On the next day on which there is something to call, which may be today. */
    NEXT,
    LATER,
    /** Scored or excluded. */
    DONE
}
