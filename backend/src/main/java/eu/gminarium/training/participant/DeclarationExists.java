package eu.gminarium.training.participant;

import eu.gminarium.shared.problem.Problem;

/** A person declares once for each programme; what stands is corrected. */
public final class DeclarationExists extends Problem {

    private static final long serialVersionUID = 1L;

    DeclarationExists() {
        super("declaration-exists", Category.CONFLICT);
    }
}
