package eu.gminarium.mysteryclient.script.library;

import eu.gminarium.shared.problem.Problem;

/** An audit's copy of an early version would take the place of later ones. */
public final class ScriptMovedOn extends Problem {

    private static final long serialVersionUID = 1L;

    ScriptMovedOn(long copied, long present) {
        super("script-moved-on", Category.CONFLICT, copied, present);
    }
}
