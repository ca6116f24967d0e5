package eu.gminarium.survey.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.security.account.Account;
import eu.gminarium.shared.AccountId;
import eu.gminarium.survey.questionnaire.ContentChange;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionnaireVersion;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of a questionnaire; the lists of codes say what became of the one before, and are missing of the first.
 *
 * @param by name of who saved it; missing where the program did
 * @param reworded codes of questions that are no longer the same: their trend breaks
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionJson(
        long number,
        Instant savedAt,
        @Nullable String by,
        @Nullable List<String> added,
        @Nullable List<String> reworded,
        @Nullable List<String> dropped) {

    static VersionJson of(
            QuestionnaireVersion version, @Nullable QuestionnaireVersion before, Map<AccountId, Account> people) {
        ContentChange change = before == null ? null : ContentChange.between(before.content(), version.content());
        return new VersionJson(
                version.number(),
                version.savedAt(),
                Optional.ofNullable(version.by())
                        .map(people::get)
                        .map(Account::displayName)
                        .orElse(null),
                change == null ? null : codes(change.added()),
                change == null ? null : codes(change.reworded()),
                change == null ? null : codes(change.dropped()));
    }

    private static List<String> codes(List<Question> questions) {
        return questions.stream().map(Question::code).toList();
    }
}
