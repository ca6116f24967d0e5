package eu.gminarium.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ProgramTest
class QuestionnaireTemplatesTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    QuestionnaireTemplates templates;

    @Inject
    Questionnaires questionnaires;

    Partnership partnership;

    @BeforeEach
    void newPartnership() {
        partnership = partnerships.create();
    }

    @ParameterizedTest
    @EnumSource
    void itCanBeKeptAsItIsAndSpeaksThreeLanguages(QuestionnaireTemplate template) {
        QuestionnaireContent content = content(template);

        var kept = partnerships.asCoordinator(partnership, () -> questionnaires.create(content));
        var read = partnerships.asCoordinator(partnership, () -> questionnaires.get(kept.id()));

        assertThat(read.content()).isEqualTo(content);
        assertThat(words(content))
                .allSatisfy(text -> assertThat(text.byLanguage()).containsOnlyKeys("pl", "cs", "en"));
    }

    @Test
    void theStandardOneHasFiveAreasAndTheWhole() {
        QuestionnaireContent standard = content(QuestionnaireTemplate.STANDARD);

        assertThat(standard.statements()).hasSize(24);
        assertThat(standard.areas())
                .containsExactly("image", "approach", "competence", "timeliness", "reliability", "overall");
        assertThat(standard.headline().code()).isEqualTo(QuestionnaireContent.OVERALL);
    }

    @Test
    void theShortOneAsksTenOfItsStatementsInTheSameWords() {
        QuestionnaireContent standard = content(QuestionnaireTemplate.STANDARD);
        QuestionnaireContent brief = content(QuestionnaireTemplate.SHORT);

        assertThat(brief.statements()).hasSize(10).allMatch(statement -> standard.asks(statement, brief));
    }

    private QuestionnaireContent content(QuestionnaireTemplate template) {
        return partnerships.asCoordinator(partnership, () -> templates.content(template));
    }

    private static Stream<LocalizedText> words(QuestionnaireContent content) {
        return Stream.of(
                        Stream.of(content.title()),
                        Stream.ofNullable(content.introduction()),
                        content.blocks().stream().flatMap(block -> Stream.ofNullable(block.heading())),
                        content.questions().stream().map(Question::text),
                        content.questions().stream()
                                .filter(Choice.class::isInstance)
                                .flatMap(choice -> ((Choice) choice).options().stream())
                                .map(Choice.Option::text))
                .flatMap(each -> each);
    }
}
