package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What respondents see: one block of rated statements and one free comment.
 *
 * @param introduction what the office wants to know and why; null if the page's own words do
 * @param heading stands above the block of statements
 * @param statements in the order in which they are asked; no code twice
 * @param comment the free question; null if none is asked
 */
@Introspected
public record QuestionnaireContent(
        @NotNull LocalizedText title,
        @Nullable LocalizedText introduction,
        @NotNull LocalizedText heading,
        @NotNull @Size(min = 1, max = MAX_STATEMENTS) List<@Valid Statement> statements,
        @Nullable LocalizedText comment) {

    /** More than anybody answers on a phone. */
    public static final int MAX_STATEMENTS = 40;

    /** Code of the statement whose rating stands for the whole. */
    public static final String OVERALL = "overall";

    private static final int SECONDS_PER_STATEMENT = 8;
    private static final int SECONDS_PER_COMMENT = 40;
    private static final double SECONDS_PER_MINUTE = 60;

    public QuestionnaireContent {
        statements = List.copyOf(statements);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < statements.size(); i++) {
            if (!seen.add(statements.get(i).code())) {
                throw InvalidField.of(
                        "statements[" + i + "].code",
                        "survey.questionnaire.code-twice",
                        statements.get(i).code());
            }
        }
    }

    /** The statement that stands for the whole: {@value #OVERALL}, else the last one, which by custom sums up. */
    public Statement headline() {
        return statement(OVERALL).orElseGet(statements::getLast);
    }

    public Optional<Statement> statement(String code) {
        return statements.stream()
                .filter(statement -> statement.code().equals(code))
                .findFirst();
    }

    /** Whether it asks the statement in the same words: only then are answers compared with another questionnaire's. */
    public boolean asks(Statement statement) {
        return statement(statement.code())
                .filter(own -> own.text().equals(statement.text()))
                .isPresent();
    }

    /** How long answering takes, rounded up: a promise that should hold for slow readers too. */
    public long minutes() {
        int seconds = statements.size() * SECONDS_PER_STATEMENT + (comment == null ? 0 : SECONDS_PER_COMMENT);
        return (long) Math.ceil(seconds / SECONDS_PER_MINUTE);
    }

    /** Keys of the areas that the statements belong to, in the order in which they first come. */
    public List<String> areas() {
        return statements.stream().map(Statement::area).distinct().toList();
    }

    public Set<String> codes() {
        return statements.stream().map(Statement::code).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws InvalidField if something is answered that is not asked, or nothing is answered at all */
    public void check(Answers answers) {
        for (String code : answers.ratings().keySet()) {
            if (!codes().contains(code)) {
                throw InvalidField.of(code, "survey.answers.not-asked");
            }
        }
        if (comment == null && answers.comment() != null) {
            throw InvalidField.of("comment", "survey.answers.not-asked");
        }
        if (answers.ratings().isEmpty() && answers.comment() == null) {
            throw InvalidField.of("ratings", "survey.answers.empty");
        }
    }
}
