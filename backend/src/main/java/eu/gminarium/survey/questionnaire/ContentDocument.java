package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A questionnaire's content as a JSON column or a file holds it; texts by language. */
@Serdeable
public record ContentDocument(
        Map<String, String> title, @Nullable Map<String, String> introduction, List<BlockDocument> blocks) {

    @Serdeable
    record BlockDocument(
            @Nullable Map<String, String> heading,
            @Nullable ConditionDocument onlyIf,
            @Nullable List<Map<String, String>> scale,
            List<QuestionDocument> questions) {

        static BlockDocument of(Block block) {
            return new BlockDocument(
                    languages(block.heading()),
                    block.onlyIf() == null ? null : ConditionDocument.of(block.onlyIf()),
                    block.scale().stream().map(LocalizedText::byLanguage).toList(),
                    block.questions().stream().map(QuestionDocument::of).toList());
        }

        Block toBlock() {
            return new Block(
                    text(heading),
                    onlyIf == null ? null : new Condition(onlyIf.question(), onlyIf.values()),
                    scale == null
                            ? List.of()
                            : scale.stream().map(LocalizedText::new).toList(),
                    questions.stream().map(QuestionDocument::toQuestion).toList());
        }
    }

    @Serdeable
    record ConditionDocument(String question, Set<String> values) {

        static ConditionDocument of(Condition condition) {
            return new ConditionDocument(condition.question(), condition.values());
        }
    }

    public static ContentDocument of(QuestionnaireContent content) {
        return new ContentDocument(
                content.title().byLanguage(),
                languages(content.introduction()),
                content.blocks().stream().map(BlockDocument::of).toList());
    }

    public QuestionnaireContent toContent() {
        return new QuestionnaireContent(
                new LocalizedText(title),
                text(introduction),
                blocks.stream().map(BlockDocument::toBlock).toList());
    }

    private static @Nullable Map<String, String> languages(@Nullable LocalizedText text) {
        return text == null ? null : text.byLanguage();
    }

    private static @Nullable LocalizedText text(@Nullable Map<String, String> languages) {
        return languages == null ? null : new LocalizedText(languages);
    }
}
