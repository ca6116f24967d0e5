package eu.gminarium.survey.comment;

import static eu.gminarium.survey.SurveyFixture.COMMENT;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.comment.CommentTag.Colour;
import eu.gminarium.survey.disclosure.CommentText;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.survey.questionnaire.Condition;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.questionnaire.YesNo;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveStillOpen;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class OfficeCommentsTest {

    private static final QuestionnaireContent ASKED = content(
            new Block(
                    text("Visit"),
                    List.of(
                            new Statement("overall", "service", text("All in all")),
                            new YesNo("settled", text("Settled?"), false))),
            new Block(
                    null,
                    new Condition("settled", Set.of("no")),
                    List.of(),
                    List.of(new Comment("missing", text("What was missing?"), false))),
            COMMENT);

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    OfficeComments comments;

    @Inject
    CommentTags tags;

    @Inject
    ActivityLog log;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kalety;
    Wave wave;

    @BeforeEach
    void openWave() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        kalety = surveys.office(partnership, "Kalety", 2);
        wave = surveys.openWave(partnership, ASKED);
    }

    @Test
    void wordsAreFoundFromTheirBeginningWhateverMarksTheyHave() {
        write(
                tworog,
                "Brakuje ŁAWKI przy wejściu",
                "Kolejka była długa",
                "Příliš dlouhá fronta",
                "100% ok & (dobrze)!");
        surveys.close(partnership, wave);

        assertThat(found("lawk")).containsExactly("Brakuje ŁAWKI przy wejściu");
        assertThat(found("WEJŚCIU ławki")).containsExactly("Brakuje ŁAWKI przy wejściu");
        assertThat(found("dlouha")).containsExactly("Příliš dlouhá fronta");
        assertThat(found("kolejka ławka")).isEmpty();
        assertThat(found("ok & (!dobrze | 'x:*"))
                .as("no operator of the search")
                .isEmpty();
        assertThat(found("ok & (!dobrze")).containsExactly("100% ok & (dobrze)!");
        assertThat(found("!?")).isEmpty();
        assertThat(found(" ")).hasSize(4);
    }

    @Test
    void wordsAreFoundWhateverStandsBetweenThem() {
        write(
                tworog,
                "Było miło.Polecam",
                "Tylko telefon/internet",
                "Piszcie:urzad@gmina.pl,proszę",
                "Naïve ő ł",
                "Дуже_добре");
        surveys.close(partnership, wave);

        assertThat(found("polecam")).containsExactly("Było miło.Polecam");
        assertThat(found("miło")).containsExactly("Było miło.Polecam");
        assertThat(found("internet")).containsExactly("Tylko telefon/internet");
        assertThat(found("proszę gmina")).containsExactly("Piszcie:urzad@gmina.pl,proszę");
        assertThat(found("naive o l")).containsExactly("Naïve ő ł");
        assertThat(found("naïve ő")).containsExactly("Naïve ő ł");
        assertThat(found("добре")).containsExactly("Дуже_добре");
    }

    @Test
    void tagsAreSetOnceCountedAndLogged() {
        write(tworog, "Brakuje ławki", "Kolejka");
        surveys.close(partnership, wave);
        CommentTag seats = tag("Seats");
        CommentText bench = comment("ławki");

        asTworog(() -> {
            comments.tag(wave.id(), tworog, bench.id(), seats.id());
            comments.tag(wave.id(), tworog, bench.id(), seats.id());
            return true;
        });

        assertThat(asTworog(() -> comments.tagged(wave.id(), tworog))).isEqualTo(Map.of(seats.id(), 1L));
        assertThat(asTworog(() -> comments.find(wave.id(), tworog, "", seats.id(), 0, 9))
                        .comments())
                .extracting(CommentText::text)
                .containsExactly("Brakuje ławki");
        asTworog(() -> {
            comments.untag(wave.id(), tworog, bench.id(), seats.id());
            return true;
        });
        assertThat(asTworog(() -> comments.tagged(wave.id(), tworog))).isEmpty();
        assertThat(asTworog(() -> log.of(bench.id())))
                .extracting(ActivityLog.Entry::action)
                .containsExactly("tagged", "untagged");
    }

    @Test
    void hiddenCommentsAreNeitherFoundNorTagged() {
        surveys.enter(
                partnership,
                wave,
                tworog,
                4,
                new Answers(
                        Map.of("overall", Set.of("1"), "settled", Set.of("no")),
                        Map.of("missing", "a form for ławki")));
        write(tworog, "Brakuje ławki");
        write(kalety, 0, "Ławki");
        surveys.close(partnership, wave);
        CommentTag seats = tag("Seats");
        UUID hidden = UUID.fromString(surveys.query(
                        partnership, "SELECT CAST(id AS text) FROM response_comment WHERE question = 'missing' LIMIT 1")
                .getFirst());

        assertThat(found("ławki")).containsExactly("Brakuje ławki");
        assertThat(asKalety(() -> comments.find(wave.id(), kalety, "", null, 0, 9))
                        .comments())
                .isEmpty();
        assertThatThrownBy(() -> setTag(tworog, hidden, seats)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void eachOfficeTagsItsOwnCommentsOfClosedWaves() {
        write(tworog, "Brakuje ławki");
        write(kalety, 5, "Kolejka");
        assertThatThrownBy(() -> found("")).isInstanceOf(WaveStillOpen.class);
        surveys.close(partnership, wave);
        CommentTag seats = tag("Seats");
        CommentText bench = comment("ławki");

        assertThatThrownBy(() -> asKalety(() -> comments.find(wave.id(), tworog, "", null, 0, 9)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> asKalety(() -> setTagAs(kalety, bench.id(), seats)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> setTag(tworog, bench.id(), unknown(seats))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> asTworog(() -> tags.create(input("Mine")))).isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void tagKeepsItsVersionAndAShortName() {
        CommentTag seats = tag("Seats");

        CommentTag changed = partnerships.asCoordinator(
                partnership, () -> tags.change(seats.id(), input("Benches"), seats.version()));

        assertThat(changed.version()).isEqualTo(seats.version() + 1);
        assertThatThrownBy(() -> partnerships.asCoordinator(
                        partnership, () -> tags.change(seats.id(), input("Chairs"), seats.version())))
                .isInstanceOf(eu.gminarium.shared.problem.StaleVersion.class);
        assertThatThrownBy(() -> input("x".repeat(41))).isInstanceOf(InvalidField.class);
    }

    private CommentTag unknown(CommentTag tag) {
        return new CommentTag(CommentTagId.next(), tag.name(), tag.colour(), true, 0);
    }

    private boolean setTag(OfficeId office, UUID comment, CommentTag tag) {
        return asTworog(() -> setTagAs(office, comment, tag));
    }

    private boolean setTagAs(OfficeId office, UUID comment, CommentTag tag) {
        comments.tag(wave.id(), office, comment, tag.id());
        return true;
    }

    private CommentTag tag(String name) {
        return partnerships.asCoordinator(partnership, () -> tags.create(input(name)));
    }

    private static NewCommentTag input(String name) {
        return new NewCommentTag(LocalizedText.of("en", name), Colour.BLUE, true);
    }

    private CommentText comment(String words) {
        return asTworog(() -> comments.find(wave.id(), tworog, words, null, 0, 9))
                .comments()
                .getFirst();
    }

    private List<String> found(String words) {
        return asTworog(() -> comments.find(wave.id(), tworog, words, null, 0, 9)).comments().stream()
                .map(CommentText::text)
                .toList();
    }

    /** Each of the comments once, and further sheets so that the office is shown. */
    private void write(OfficeId office, String... written) {
        write(office, 5, written);
    }

    private void write(OfficeId office, int silent, String... written) {
        for (String comment : written) {
            enter(office, 1, comment);
        }
        if (silent > 0) {
            enter(office, silent, null);
        }
    }

    private void enter(OfficeId office, int times, @Nullable String comment) {
        surveys.enter(
                partnership,
                wave,
                office,
                times,
                new Answers(Map.of("overall", Set.of("4")), comment == null ? Map.of() : Map.of("comment", comment)));
    }

    private <T> T asTworog(Supplier<T> work) {
        return partnerships.as(partnership, Role.OFFICE_COORDINATOR, tworog, work);
    }

    private <T> T asKalety(Supplier<T> work) {
        return partnerships.as(partnership, Role.OFFICE_COORDINATOR, kalety, work);
    }
}
