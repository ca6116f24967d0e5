package eu.gminarium.training.application;

/** Why a step was taken without a decision of its own. */
public enum StepCause {
    /** The office's procedure does not have the step. */
    NOT_REQUIRED,
    /** Somebody said yes to the place that they were offered. */
    OFFER_ACCEPTED,
    /** Somebody said no to the place that they were offered. */
    OFFER_DECLINED,
    /** Nobody answered in time. */
    OFFER_EXPIRED,
    /** The session was cancelled while the offer was open. */
    SESSION_CANCELLED,
    /** It came from another session of the same training, which was cancelled. */
    MOVED
}
