package eu.gminarium.ui.survey;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionKind;
import eu.gminarium.survey.questionnaire.Recommendation;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.questionnaire.YesNo;
import eu.gminarium.ui.common.RowList;
import eu.gminarium.ui.common.TextFields;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Optional;

/** The fields of one question; which ones there are follows from its kind. */
final class QuestionFields extends Div implements RowList.Row {

    private static final long serialVersionUID = 1L;

    /** Of an office's own statements; no index is made of them. */
    private static final String OWN_AREA = "local";

    private final QuestionKind kind;
    private final CodeField code;
    private final ComboBox<String> area = new ComboBox<>(Texts.t("survey.statement.area"));
    private final Checkbox required = new Checkbox(Texts.t("survey.question.required"));
    private final RowList<OptionFields> options = new RowList<>("gm-survey-options");
    private final TextFields text = new TextFields("");
    private final Div head = new Div();
    private final Div keys = new Div();

    QuestionFields(QuestionKind kind, QuestionOwner owner) {
        this.kind = kind;
        this.code = CodeField.of(owner);
        addClassName("gm-survey-statement");
        required.setValue(kind == QuestionKind.STATEMENT && owner == QuestionOwner.ALL_OFFICES);
        area.setItems(Areas.OFFERED);
        area.setAllowCustomValue(true);
        area.addCustomValueSetListener(typed -> area.setValue(typed.getDetail()));
        area.setItemLabelGenerator(Areas::name);
        area.setErrorMessage(Texts.t("survey.statement.code.wrong"));
        head.addClassName("gm-survey-section-head");
        keys.addClassName("gm-survey-statement-keys");
        keys.add(code);
        if (owner == QuestionOwner.ONE_OFFICE) {
            area.setValue(OWN_AREA);
        } else if (kind == QuestionKind.STATEMENT) {
            keys.add(area);
        }
        keys.add(required);
        text.hideCaption();
        add(head, text);
        if (isChoice()) {
            var more = new Button(
                    Texts.t("survey.option.add"),
                    VaadinIcon.PLUS.create(),
                    click -> options.append(new OptionFields()));
            add(options, more);
        }
        add(keys);
    }

    QuestionFields(Question question, QuestionOwner owner) {
        this(QuestionKind.of(question), owner);
        code.read(question.code());
        required.setValue(question.required());
        text.read(question.text());
        if (question instanceof Statement statement) {
            area.setValue(statement.area());
        }
        if (question instanceof Choice choice) {
            choice.options().forEach(option -> options.append(new OptionFields(option)));
        }
    }

    @Override
    public String name(int number) {
        return Texts.t("survey.question.number", number, Texts.t("survey.kind." + kind));
    }

    @Override
    public void show(String name, Div buttons) {
        text.label(name);
        head.removeAll();
        head.add(new H3(name), buttons);
    }

    /** The question, or nothing if a field is marked as wrong. */
    Optional<Question> question() {
        Optional<LocalizedText> words = text.required();
        boolean right = code.isRight() & isAreaRight();
        List<Choice.Option> chosen =
                options.rows().stream().flatMap(row -> row.option().stream()).toList();
        return chosen.size() < options.rows().size()
                ? Optional.empty()
                : words.filter(given -> right).map(given -> question(given, chosen));
    }

    /** The question as far as it is filled in, without marking anything. */
    Optional<Question> draft() {
        List<Choice.Option> chosen =
                options.rows().stream().flatMap(row -> row.draft().stream()).toList();
        boolean distinct = chosen.stream().map(Choice.Option::code).distinct().count() == chosen.size();
        return code.isEmpty() || !distinct ? Optional.empty() : text.text().map(words -> question(words, chosen));
    }

    private boolean isAreaRight() {
        area.setInvalid(kind == QuestionKind.STATEMENT && !area().matches(Question.KEY));
        return !area.isInvalid();
    }

    private String area() {
        return area.getValue() == null ? "" : area.getValue();
    }

    private Question question(LocalizedText words, List<Choice.Option> chosen) {
        String name = code.code();
        boolean asked = required.getValue();
        return switch (kind) {
            case STATEMENT -> new Statement(name, area(), words, asked);
            case SINGLE_CHOICE -> new Choice(name, words, asked, false, chosen);
            case MULTIPLE_CHOICE -> new Choice(name, words, asked, true, chosen);
            case YES_NO -> new YesNo(name, words, asked);
            case RECOMMENDATION -> new Recommendation(name, words, asked);
            case COMMENT -> new Comment(name, words, asked);
        };
    }

    private boolean isChoice() {
        return kind == QuestionKind.SINGLE_CHOICE || kind == QuestionKind.MULTIPLE_CHOICE;
    }
}
