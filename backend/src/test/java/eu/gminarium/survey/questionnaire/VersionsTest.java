package eu.gminarium.survey.questionnaire;

import static eu.gminarium.survey.SurveyFixture.COMMENT;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class VersionsTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    Questionnaires questionnaires;

    Partnership partnership;

    @BeforeEach
    void partnership() {
        partnership = partnerships.create();
    }

    @Test
    void everySavingIsAVersionWithWhoAndWhen() {
        List<QuestionnaireVersion> versions = saved(content("speed"), content("speed", "overall"));

        assertThat(versions).extracting(QuestionnaireVersion::number).containsExactly(1L, 2L);
        assertThat(versions)
                .extracting(QuestionnaireVersion::content)
                .containsExactly(content("speed"), content("speed", "overall"));
        assertThat(versions).allSatisfy(version -> {
            assertThat(version.by()).isNotNull();
            assertThat(version.savedAt()).isNotNull();
        });
    }

    @Test
    void sameContentAgainIsNoVersion() {
        assertThat(saved(content("speed"), content("speed"))).hasSize(1);
    }

    @Test
    void versionOfAnotherQuestionnaireIsNotFound() {
        saved(content("speed"), content("overall"));

        assertThatThrownBy(() -> partnerships.asCoordinator(
                        partnership, () -> questionnaires.version(QuestionnaireId.next(), 1)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void changeNamesWhatWasAddedRewordedAndDropped() {
        QuestionnaireContent before = content("speed", "overall", "staff");
        QuestionnaireContent now = content(
                new Block(
                        text("Your last visit"),
                        List.of(
                                new Statement("staff", "service", text("Statement staff"), false),
                                new Statement("overall", "service", text("All in all")),
                                new Statement("access", "service", text("Statement access")))),
                COMMENT);

        ContentChange change = ContentChange.between(before, now);

        assertThat(change.added()).extracting(Question::code).containsExactly("access");
        assertThat(change.reworded()).extracting(Question::code).containsExactly("overall");
        assertThat(change.dropped()).extracting(Question::code).containsExactly("speed");
    }

    @Test
    void otherWordsForTheRatingsMakeAnotherQuestion() {
        var statement = new Statement("overall", "service", text("All in all"));
        QuestionnaireContent agreed = content(new Block(text("You"), List.of(statement)));
        QuestionnaireContent judged = content(new Block(
                text("You"),
                null,
                List.of(text("bad"), text("so"), text("so-so"), text("well"), text("good")),
                List.of(statement)));

        assertThat(ContentChange.between(agreed, judged).reworded()).containsExactly(statement);
        assertThat(ContentChange.between(agreed, agreed).isEmpty()).isTrue();
    }

    private List<QuestionnaireVersion> saved(QuestionnaireContent first, QuestionnaireContent second) {
        return partnerships.asCoordinator(partnership, () -> {
            QuestionnaireId id = questionnaires.create(first).id();
            questionnaires.change(id, second, 0L);
            return questionnaires.versions(id);
        });
    }
}
