package eu.gminarium.training.procedure;

import eu.gminarium.security.Verb;

/** A step of an application that an office may leave out. */
public enum ProcedureStep {
    /** The head's yes. */
    ENDORSEMENT(Verb.ENDORSE),
    /** The mayor's or secretary's yes. */
    APPROVAL(Verb.APPROVE);

    private final Verb verb;

    ProcedureStep(Verb verb) {
        this.verb = verb;
    }

    /** What a role must allow for somebody to take the step on the screen. */
    public Verb verb() {
        return verb;
    }
}
