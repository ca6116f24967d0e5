package eu.gminarium.survey.disclosure;

import java.util.Map;
import java.util.UUID;

/**
 * What one respondent answered, while it is counted; never leaves this package.
 *
 * @param place the unit by whose links it came in, or the office
 * @param answers by question code, as they are stored
 */
record Sheet(UUID office, UUID place, String mode, Map<String, String> answers) {

    /** The stored answer; empty for none. */
    String answer(String code) {
        return answers.getOrDefault(code, "");
    }
}
