package eu.gminarium.survey.paper;

import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.programme.table.Table.Encoding;
import eu.gminarium.programme.table.TableFile;
import eu.gminarium.programme.table.UnreadableFile;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.InvalidField.FieldError;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.survey.questionnaire.Choice.Option;
import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.survey.questionnaire.Condition;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Recommendation;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.questionnaire.YesNo;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class SheetImportsTest {

    private static final Charset EXCEL = Charset.forName("windows-1250");

    /** 1 waiting, 2 overall, 3 settled, 4 why (only who says no), 5 ways, 6 recommend, 7 comment. */
    private static final QuestionnaireContent CONTENT = SurveyFixture.content(
            new Block(
                    text("Visit"),
                    List.of(
                            new Statement("waiting", "service", text("Waiting")),
                            new Statement("overall", "service", text("Overall")),
                            new YesNo("settled", text("Settled"), false))),
            new Block(
                    null,
                    new Condition("settled", Set.of("no")),
                    List.of(),
                    List.of(new Choice("why", text("Why"), false, false, List.of(option("papers"), option("queue"))))),
            new Block(
                    text("Way"),
                    List.of(
                            new Choice(
                                    "ways",
                                    text("Ways"),
                                    false,
                                    true,
                                    List.of(option("phone"), option("visit"), new Option("post", text("By post")))),
                            new Recommendation("recommend", text("Recommend"), false),
                            new Comment("comment", text("And?"), false))));

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    SheetImports imports;

    @Inject
    PaperBatches batches;

    Partnership partnership;
    OfficeId tworog;
    Wave wave;

    @BeforeEach
    void openWave() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        wave = surveys.openWave(partnership, CONTENT);
    }

    @Test
    void polishSpreadsheetIsReadByNumbersCodesAndWords() {
        byte[] file = String.join(
                        "\r\n",
                        "1. Waiting (pl);overall;3;4;Ways (pl);6;7. And? (pl);uwagi biura",
                        "4;5;tak;;phone;10;Było źle;x",
                        "5;nie wiem;nie;2;1;9;;",
                        "1;0;2;papers;phone, visit;-;;")
                .getBytes(EXCEL);

        SheetPreview preview = asCoordinator(() -> imports.dryRun(wave.id(), tworog, file));

        assertThat(preview.errors()).isEmpty();
        assertThat(preview.source().encoding()).isEqualTo(Encoding.WINDOWS_1250);
        assertThat(preview.sheets()).isEqualTo(3);
        assertThat(preview.missing()).isEmpty();
        assertThat(preview.ignored()).containsExactly("uwagi biura");
        assertThat(kept()).isEmpty();

        asCoordinator(() -> imports.commit(wave.id(), tworog, file, null, true, preview.fingerprint()));

        assertThat(kept())
                .containsExactlyInAnyOrder(
                        "ASSISTED {\"ways\": \"phone\", \"overall\": \"5\", \"settled\": \"yes\", \"waiting\": \"4\", \"recommend\": \"10\"}",
                        "ASSISTED {\"why\": \"queue\", \"ways\": \"phone\", \"overall\": \"dk\", \"settled\": \"no\", \"waiting\": \"5\", \"recommend\": \"9\"}",
                        "ASSISTED {\"why\": \"papers\", \"ways\": \"phone visit\", \"overall\": \"dk\", \"settled\": \"no\", \"waiting\": \"1\", \"recommend\": \"dk\"}");
        assertThat(surveys.query(partnership, "SELECT comments ->> 'comment' FROM response_inbox"))
                .contains("Było źle");
    }

    @Test
    void everyBadCellIsNamedAndNothingIsKept() {
        byte[] file = utf8("1;2;3;5;6", "6;4;maybe;phone;11", "4;5;;;", ";;;;x", "4;4;1;phone boat;3");

        SheetPreview preview = asCoordinator(() -> imports.dryRun(wave.id(), tworog, file));

        assertThat(preview.errors())
                .extracting(note -> note.row() + " " + note.column())
                .containsExactly("2 1", "2 3", "2 6", "4 6", "5 5");
        assertThat(preview.committable()).isFalse();
        assertThatThrownBy(() -> asCoordinator(
                        () -> imports.commit(wave.id(), tworog, file, null, false, preview.fingerprint())))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .contains("row 2, 1", "row 5, 5"));
        assertThat(kept()).isEmpty();
    }

    @Test
    void answerOfSeveralWordsStandsAmongOthersInACell() {
        byte[] file = utf8("1;5", "4;\"By post (pl); visit\"", "4;By post|phone", "4;phone, By post", "4;phone visit");

        SheetPreview preview = asCoordinator(() -> imports.dryRun(wave.id(), tworog, file));

        assertThat(preview.errors()).isEmpty();
        asCoordinator(() -> imports.commit(wave.id(), tworog, file, null, false, null));
        assertThat(surveys.query(partnership, "SELECT answers ->> 'ways' FROM response_inbox"))
                .containsExactlyInAnyOrder("post visit", "phone post", "phone post", "phone visit");
    }

    @Test
    void sameFileIsTakenOnce() {
        byte[] file = utf8("1;2", "4;5");
        asCoordinator(() -> imports.commit(wave.id(), tworog, file, null, false, null));

        assertThatThrownBy(() -> asCoordinator(() -> imports.dryRun(wave.id(), tworog, file)))
                .isInstanceOf(SheetsImportedAlready.class);
        assertThatThrownBy(() -> asCoordinator(() -> imports.commit(wave.id(), tworog, file, null, false, null)))
                .isInstanceOf(SheetsImportedAlready.class);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void anotherFileThanTheCheckedOneIsRefused() {
        assertThatThrownBy(() -> asCoordinator(
                        () -> imports.commit(wave.id(), tworog, utf8("1;2", "4;5"), null, false, "0".repeat(64))))
                .isInstanceOf(SheetFileChanged.class);
    }

    @Test
    void fileOfABatchIsCountedThereOrRefusedWhole() {
        PaperBatch batch = asCoordinator(() -> batches.add(wave.id(), tworog, new NewBatch(2, 1)));

        assertThatThrownBy(() -> asCoordinator(
                        () -> imports.commit(wave.id(), tworog, utf8("1", "1", "2", "3"), batch.id(), false, null)))
                .isInstanceOf(BatchFull.class);
        assertThat(kept()).isEmpty();

        asCoordinator(() -> imports.commit(wave.id(), tworog, utf8("1", "1", "2"), batch.id(), false, null));
        assertThat(asCoordinator(() -> batches.get(wave.id(), tworog, batch.id()))
                        .left())
                .isZero();
    }

    @Test
    void headerMustAskSomethingAndNothingTwice() {
        refusesHeader(utf8("imię;nazwisko", "Jan;Nowak"), "survey.import.no-question");
        refusesHeader(utf8("1;waiting", "4;5"), "survey.import.question-twice");
    }

    @Test
    void answersToQuestionsThatAreNotForThePersonDoNotCount() {
        byte[] file = utf8("1;3;4", "4;yes;papers");

        SheetPreview preview = asCoordinator(() -> imports.dryRun(wave.id(), tworog, file));

        assertThat(preview.errors()).isEmpty();
        assertThat(preview.dropped()).isEqualTo(1);
    }

    @Test
    void workbookIsReadAndFormulasAreRefused() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Sheets");
            sheet.value(0, 0, 1);
            sheet.value(0, 1, "2. Overall");
            sheet.value(1, 0, 4);
            sheet.value(1, 1, 5);
            sheet.value(2, 0, 3);
            sheet.formula(2, 1, "A2+1");
        }

        SheetPreview preview = asCoordinator(() -> imports.dryRun(wave.id(), tworog, file.toByteArray()));

        assertThat(preview.sheets()).isEqualTo(1);
        assertThat(preview.errors()).singleElement().satisfies(note -> {
            assertThat(note.row()).isEqualTo(3);
            assertThat(note.messageKey()).isEqualTo("survey.import.formula");
        });
    }

    @Test
    void emptyTemplateIsNoTableYet() {
        byte[] template = asCoordinator(() -> imports.template(wave.id(), tworog, Locale.forLanguageTag("pl")));

        assertThatThrownBy(() -> TableFile.read(template))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        empty -> assertThat(empty.reason()).isEqualTo(UnreadableFile.Reason.EMPTY));
    }

    private void refusesHeader(byte[] file, String key) {
        assertThatThrownBy(() -> asCoordinator(() -> imports.dryRun(wave.id(), tworog, file)))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::messageKey)
                                .containsExactly(key));
    }

    private List<String> kept() {
        return surveys.query(partnership, "SELECT mode || ' ' || CAST(answers AS text) FROM response_inbox");
    }

    private static byte[] utf8(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static Option option(String code) {
        return new Option(code, text(code));
    }

    private <T> T asCoordinator(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }
}
