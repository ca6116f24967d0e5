package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.InvalidField;
import java.util.List;
import java.util.stream.Stream;

/** What must hold of the blocks that one office adds to a questionnaire. */
final class LocalRules {

    private final List<Block> blocks;

    LocalRules(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** @throws InvalidField with the place, such as {@code blocks[0].questions[1].code} */
    void check() {
        for (int i = 0; i < blocks.size(); i++) {
            checkCodes("blocks[" + i + "]", blocks.get(i).questions());
        }
        refuseIf(
                questions().count() > LocalQuestions.MAX_QUESTIONS,
                "survey.local.too-many",
                LocalQuestions.MAX_QUESTIONS);
        refuseIf(options().count() > LocalQuestions.MAX_OPTIONS, "survey.local.options", LocalQuestions.MAX_OPTIONS);
        refuseIf(longest() > LocalQuestions.MAX_CHARACTERS, "survey.local.long", LocalQuestions.MAX_CHARACTERS);
        if (!blocks.isEmpty()) {
            new ContentRules(blocks).check();
        }
    }

    private static void checkCodes(String place, List<Question> questions) {
        for (int i = 0; i < questions.size(); i++) {
            if (!LocalQuestions.isLocal(questions.get(i))) {
                throw InvalidField.of(
                        place + ".questions[" + i + "].code", "survey.local.prefix", LocalQuestions.PREFIX);
            }
        }
    }

    private static void refuseIf(boolean wrong, String key, int most) {
        if (wrong) {
            throw InvalidField.of("blocks", key, most);
        }
    }

    private int longest() {
        return Languages.ALL.stream()
                .mapToInt(language -> texts().mapToInt(text -> text.byLanguage()
                                .getOrDefault(language.getLanguage(), "")
                                .length())
                        .sum())
                .max()
                .orElseThrow();
    }

    private Stream<LocalizedText> texts() {
        return Stream.of(
                        blocks.stream().flatMap(block -> Stream.ofNullable(block.heading())),
                        blocks.stream().flatMap(block -> block.scale().stream()),
                        questions().map(Question::text),
                        options().map(Choice.Option::text))
                .flatMap(part -> part);
    }

    private Stream<Choice.Option> options() {
        return questions().filter(Choice.class::isInstance).flatMap(choice -> ((Choice) choice).options().stream());
    }

    private Stream<Question> questions() {
        return blocks.stream().flatMap(block -> block.questions().stream());
    }
}
