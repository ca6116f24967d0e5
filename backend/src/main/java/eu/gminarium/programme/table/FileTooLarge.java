package eu.gminarium.programme.table;

import eu.gminarium.shared.problem.Problem;

/** An uploaded file has more bytes than are taken. */
public final class FileTooLarge extends Problem {

    private static final long serialVersionUID = 1L;

    FileTooLarge(int limitInMegabytes) {
        super("file-too-large", Category.TOO_LARGE, limitInMegabytes);
    }
}
