package eu.gminarium.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionKind;
import eu.gminarium.ui.common.RowList;
import eu.gminarium.ui.common.TextFields;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Optional;

/** The fields of one block: what stands on one page. */
final class BlockFields extends Div implements RowList.Row {

    private static final long serialVersionUID = 1L;

    private final QuestionOwner owner;
    private final Div head = new Div();
    private final TextFields heading = new TextFields(Texts.t("survey.block.heading"));
    private final ScaleFields scale = new ScaleFields();
    private final ConditionFields condition;
    private final RowList<QuestionFields> questions;

    /**
     * @param earlier the closed questions of the blocks before this one, as they are now
     * @param changed runs when there are other questions, or another order of them
     */
    BlockFields(
            QuestionOwner owner,
            SerializableFunction<BlockFields, List<ClosedQuestion>> earlier,
            SerializableRunnable changed) {
        this.owner = owner;
        questions = new RowList<>("gm-survey-statements", changed);
        addClassName("gm-survey-section");
        condition = new ConditionFields(() -> earlier.apply(this));
        head.addClassName("gm-survey-section-head");
        add(head, heading, condition, questions, scale, addMenu());
    }

    BlockFields(
            Block block,
            QuestionOwner owner,
            SerializableFunction<BlockFields, List<ClosedQuestion>> earlier,
            SerializableRunnable changed) {
        this(owner, earlier, changed);
        heading.read(block.heading());
        scale.read(block.scale());
        block.questions().forEach(question -> questions.append(new QuestionFields(question, owner)));
    }

    /** Once it has its place among the others: the condition asks what stands before it. */
    void readCondition(Block block) {
        condition.read(block.onlyIf());
    }

    @Override
    public String name(int number) {
        return Texts.t("survey.block.number", number);
    }

    @Override
    public void show(String name, Div buttons) {
        head.removeAll();
        head.add(new H2(name), buttons);
    }

    void append(QuestionKind kind) {
        questions.append(new QuestionFields(kind, owner));
    }

    /**
     * Questions are numbered throughout, as on paper.
     *
     * @return the number that the next block begins with
     */
    int numberFrom(int number) {
        questions.numberFrom(number);
        return number + questions.rows().size();
    }

    /** The closed questions that are filled in so far. */
    List<ClosedQuestion> closedQuestions() {
        return questions.rows().stream()
                .flatMap(row -> row.draft().stream())
                .filter(ClosedQuestion.class::isInstance)
                .map(ClosedQuestion.class::cast)
                .toList();
    }

    /** The block, or nothing if a field is marked as wrong. */
    Optional<Block> block() {
        List<Question> asked = questions.rows().stream()
                .flatMap(row -> row.question().stream())
                .toList();
        boolean whole = asked.size() == questions.rows().size() && condition.isRight();
        Optional<List<LocalizedText>> words = scale.scale();
        return whole && words.isPresent()
                ? Optional.of(new Block(
                        heading.text().orElse(null), condition.condition().orElse(null), words.get(), asked))
                : Optional.empty();
    }

    private Component addMenu() {
        var bar = new MenuBar();
        MenuItem add = bar.addItem(Texts.t("survey.question.add"));
        for (QuestionKind kind : QuestionKind.values()) {
            add.getSubMenu().addItem(Texts.t("survey.kind." + kind), click -> append(kind));
        }
        return bar;
    }
}
