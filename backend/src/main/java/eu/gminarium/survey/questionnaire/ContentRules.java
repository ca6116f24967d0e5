package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.problem.InvalidField;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold between the blocks of a questionnaire. */
final class ContentRules {

    private final List<Block> blocks;
    private final Map<String, Question> earlier = new HashMap<>();
    /** Codes of the questions that only some ratings lead to, at once or by way of other questions. */
    private final Set<String> afterRating = new HashSet<>();

    ContentRules(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** @throws InvalidField with the place, such as {@code blocks[2].onlyIf} */
    void check() {
        for (int i = 0; i < blocks.size(); i++) {
            check("blocks[" + i + "]", blocks.get(i));
        }
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last).onlyIf() != null) {
            throw InvalidField.of("blocks[" + last + "].onlyIf", "survey.questionnaire.last-for-all");
        }
        List<Question> core = earlier.values().stream()
                .filter(question -> !LocalQuestions.isLocal(question))
                .toList();
        boolean onlyLocal = core.isEmpty() && !earlier.isEmpty();
        if (!onlyLocal && core.stream().noneMatch(Statement.class::isInstance)) {
            throw InvalidField.of("blocks", "survey.questionnaire.no-statement");
        }
        if (!onlyLocal && blocks.stream().noneMatch(ContentRules::hasStatementForAll)) {
            throw InvalidField.of("blocks", "survey.questionnaire.statement-for-all");
        }
        if (core.size() > QuestionnaireContent.MAX_QUESTIONS) {
            throw InvalidField.of("blocks", "survey.questionnaire.too-long", QuestionnaireContent.MAX_QUESTIONS);
        }
    }

    /** @throws InvalidField with the place of a code that is kept for the offices' own questions */
    void checkCore() {
        for (int i = 0; i < blocks.size(); i++) {
            List<Question> questions = blocks.get(i).questions();
            for (int j = 0; j < questions.size(); j++) {
                if (LocalQuestions.isLocal(questions.get(j))) {
                    throw InvalidField.of(
                            "blocks[" + i + "].questions[" + j + "].code",
                            "survey.local.reserved",
                            LocalQuestions.PREFIX);
                }
            }
        }
    }

    private void check(String place, Block block) {
        if (block.heading() == null && block.questions().size() != 1) {
            throw InvalidField.of(place + ".heading", "survey.questionnaire.heading-needed");
        }
        if (!block.scale().isEmpty() && block.scale().size() != Statement.VALUES.size()) {
            throw InvalidField.of(place + ".scale", "survey.questionnaire.scale-five");
        }
        if (block.onlyIf() != null && !follows(block.onlyIf())) {
            throw InvalidField.of(
                    place + ".onlyIf",
                    "survey.questionnaire.condition",
                    block.onlyIf().question());
        }
        if (block.onlyIf() != null && asksForWords(block) && rates(block.onlyIf())) {
            throw InvalidField.of(place + ".onlyIf", "survey.questionnaire.words-after-rating");
        }
        remember(place, block);
    }

    private static boolean hasStatementForAll(Block block) {
        return block.onlyIf() == null
                && block.questions().stream()
                        .anyMatch(question -> question instanceof Statement && !LocalQuestions.isLocal(question));
    }

    private static boolean asksForWords(Block block) {
        return block.questions().stream().anyMatch(Comment.class::isInstance);
    }

    /** Whoever recognises the words of somebody who was asked only because of a rating would learn the rating. */
    private boolean rates(Condition condition) {
        Question question = earlier.get(condition.question());
        return question instanceof Statement
                || question instanceof Recommendation
                || afterRating.contains(condition.question());
    }

    private boolean follows(Condition condition) {
        return earlier.get(condition.question()) instanceof ClosedQuestion question && condition.fits(question);
    }

    private void remember(String place, Block block) {
        if (block.onlyIf() != null && rates(block.onlyIf())) {
            afterRating.addAll(block.codes());
        }
        List<Question> questions = block.questions();
        for (int i = 0; i < questions.size(); i++) {
            String code = questions.get(i).code();
            if (earlier.put(code, questions.get(i)) != null) {
                throw InvalidField.of(place + ".questions[" + i + "].code", "survey.questionnaire.code-twice", code);
            }
        }
    }
}
