package eu.gminarium.documents;

import eu.gminarium.shared.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A file is none of the kinds that are kept there, whatever its name says. */
public final class WrongDocumentKind extends Problem {

    private static final long serialVersionUID = 1L;

    WrongDocumentKind(List<FileKind> allowed) {
        super(
                "wrong-document-kind",
                Category.INVALID,
                allowed.stream().map(Enum::name).collect(Collectors.joining(", ")));
    }
}
