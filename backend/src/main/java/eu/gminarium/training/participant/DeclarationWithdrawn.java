package eu.gminarium.training.participant;

import eu.gminarium.shared.problem.Problem;

/** A withdrawn declaration is not withdrawn again; correcting it makes it stand anew. */
public final class DeclarationWithdrawn extends Problem {

    private static final long serialVersionUID = 1L;

    DeclarationWithdrawn() {
        super("declaration-withdrawn", Category.CONFLICT);
    }
}
