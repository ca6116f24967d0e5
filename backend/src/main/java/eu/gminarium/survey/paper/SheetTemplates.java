package eu.gminarium.survey.paper;

import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.YesNo;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Empty workbooks for sheets: a row for each sheet, a column for each question, and what may stand in it. */
@Singleton
class SheetTemplates {

    private static final double COLUMN = 22;
    private static final double WIDE = 60;

    private final Messages messages;

    SheetTemplates(Messages messages) {
        this.messages = messages;
    }

    byte[] of(QuestionnaireContent content, Locale language) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Gminarium", "1.0")) {
            Worksheet sheets = workbook.newWorksheet(messages.text(language, "survey.import.sheets"));
            Worksheet keys = workbook.newWorksheet(messages.text(language, "survey.import.keys"));
            keys.width(0, WIDE);
            keys.width(1, WIDE);
            List<Question> questions = content.questions();
            for (int place = 0; place < questions.size(); place++) {
                Question question = questions.get(place);
                String header = place + 1 + ". " + question.text().in(language);
                sheets.value(0, place, header);
                sheets.width(place, COLUMN);
                keys.value(place, 0, header);
                keys.value(place, 1, allowed(question, language));
            }
            sheets.range(0, 0, 0, questions.size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            sheets.freezePane(0, 1);
            keys.range(0, 0, questions.size() - 1, 1).style().wrapText(true).set();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private String allowed(Question question, Locale language) {
        return switch (question) {
            case Comment _ -> messages.text(language, "survey.import.keys.comment", Comment.MAX_LENGTH);
            case ClosedQuestion closed -> keys(closed, language);
        };
    }

    private String keys(ClosedQuestion question, Locale language) {
        String keys = AnswerKeys.of(question).entrySet().stream()
                .map(key -> key.getKey() + " = " + words(question, key.getValue(), language))
                .collect(Collectors.joining("\n"));
        return question.multiple() ? keys + "\n" + messages.text(language, "survey.import.keys.several") : keys;
    }

    private String words(ClosedQuestion question, String value, Locale language) {
        if (question instanceof Choice choice) {
            return choice.options().stream()
                    .filter(option -> option.code().equals(value))
                    .map(option -> option.text().in(language))
                    .collect(Collectors.joining());
        }
        if (value.equals(ClosedQuestion.DONT_KNOW)) {
            return messages.text(language, "survey.public.scale.dk");
        }
        return question instanceof YesNo ? messages.text(language, "survey.public.answer." + value) : value;
    }
}
