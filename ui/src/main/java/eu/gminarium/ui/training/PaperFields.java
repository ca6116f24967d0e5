package eu.gminarium.ui.training;

import eu.gminarium.shared.problem.InvalidField;
import java.util.List;
import java.util.Map;

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

    static InvalidField renamed(InvalidField invalid) {
        List<InvalidField.FieldError> errors = invalid.errors().stream()
                .map(error -> new InvalidField.FieldError(
                        NAMES.getOrDefault(error.field(), error.field()), error.messageKey(), error.arguments()))
                .toList();
        return new InvalidField(errors);
    }
}
