package eu.gminarium.training.card;

/** How far the way after a training has been gone: card, then talk, then the register. */
public enum CardState {
    /** The card can be filled in. */
    DUE,
    /** The card is late; it can still be filled in. */
    OVERDUE,
    /** The card is there, the talk is not. */
    FILLED,
    /** The talk was held. */
    TALKED;

    /** Days after the last meeting until which the card should be there, inclusive. */
    public static final int DAYS_TO_FILL = 14;
}
