package eu.gminarium.training.application;

import eu.gminarium.shared.problem.Problem;

/** Nobody endorses or approves their own application, nor signs it on paper. */
public final class OwnApplication extends Problem {

    private static final long serialVersionUID = 1L;

    OwnApplication() {
        super("own-application", Category.CONFLICT);
    }
}
