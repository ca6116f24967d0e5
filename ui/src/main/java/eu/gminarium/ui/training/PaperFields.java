package eu.gminarium.ui.training;

import eu.gminarium.documents.DocumentTooLarge;
import eu.gminarium.documents.WrongDocumentKind;
import eu.gminarium.shared.problem.InvalidField;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Names the fields of a paper step as the forms call them. */
final class PaperFields {

    private static final Map<String, String> NAMES = Map.of(
            "paper.signedOn", "signedOn",
            "paper.signatoryId", "signatory",
            "employeeId", "employee",
            "reserved.officeId", "reserved",
            "deputies.employeeId", "employee",
            "deputies.deputyId", "deputy",
            "deputies.to", "to");

    private PaperFields() {}

    /** Enters a paper; whatever is refused of it or of its scan is said of the form's field. */
    static <T> T naming(Supplier<T> entry) {
        try {
            return entry.get();
        } catch (InvalidField invalid) {
            throw renamed(invalid);
        } catch (DocumentTooLarge | WrongDocumentKind refused) {
            throw InvalidField.because("scan", refused);
        }
    }

    static InvalidField renamed(InvalidField invalid) {
        List<InvalidField.FieldError> errors = invalid.errors().stream()
                .map(error -> new InvalidField.FieldError(
                        NAMES.getOrDefault(error.field(), error.field()), error.messageKey(), error.arguments()))
                .toList();
        return new InvalidField(errors);
    }
}
