package eu.gminarium.ui.survey;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.QuestionKind;
import eu.gminarium.ui.common.RowList;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Optional;

/** Blocks of questions in their order, and a button for one more. */
final class BlocksEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final QuestionOwner owner;
    private final RowList<BlockFields> rows = new RowList<>("gm-survey-blocks", this::number);

    BlocksEditor(QuestionOwner owner) {
        this.owner = owner;
        addClassName("gm-survey-editor");
        add(rows, new Button(Texts.t("survey.block.add"), VaadinIcon.PLUS.create(), click -> begin()));
    }

    /** One more block, with the fields of a statement. */
    void begin() {
        var block = new BlockFields(owner, this::before, this::number);
        block.append(QuestionKind.STATEMENT);
        rows.append(block);
    }

    void read(List<Block> blocks) {
        rows.clear();
        blocks.forEach(block -> {
            var fields = new BlockFields(block, owner, this::before, this::number);
            rows.append(fields);
            fields.readCondition(block);
        });
    }

    /** The blocks, or nothing if a field is marked as wrong. */
    Optional<List<Block>> blocks() {
        List<Block> right =
                rows.rows().stream().flatMap(row -> row.block().stream()).toList();
        return right.size() == rows.rows().size() ? Optional.of(right) : Optional.empty();
    }

    private void number() {
        int next = 1;
        for (BlockFields block : rows.rows()) {
            next = block.numberFrom(next);
        }
    }

    private List<ClosedQuestion> before(BlockFields block) {
        return rows.rows().stream()
                .takeWhile(each -> each != block)
                .flatMap(each -> each.closedQuestions().stream())
                .toList();
    }
}
