package eu.gminarium.ui.survey;

import com.vaadin.flow.component.html.Div;
import eu.gminarium.survey.questionnaire.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rated statements of a questionnaire in their order. */
final class StatementList extends Div {

    private static final long serialVersionUID = 1L;

    private final List<StatementFields> rows = new ArrayList<>();

    StatementList() {
        addClassName("gm-survey-statements");
    }

    void read(List<Statement> statements) {
        rows.clear();
        statements.forEach(this::insert);
        show();
    }

    /** Adds an empty statement at the end. */
    void append() {
        insert(null);
        show();
    }

    /** All statements, or nothing if a field of one is marked as wrong. */
    Optional<List<Statement>> statements() {
        List<Statement> given =
                rows.stream().flatMap(row -> row.statement().stream()).toList();
        return given.size() == rows.size() ? Optional.of(given) : Optional.empty();
    }

    private void insert(@Nullable Statement statement) {
        StatementFields[] self = new StatementFields[1];
        self[0] = new StatementFields(
                rows.size() + 1,
                new StatementFields.Moves(() -> move(self[0], -1), () -> move(self[0], 1), () -> remove(self[0])));
        if (statement != null) {
            self[0].read(statement);
        }
        rows.add(self[0]);
    }

    private void move(StatementFields row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (to >= 0 && to < rows.size()) {
            Collections.swap(rows, from, to);
            show();
        }
    }

    private void remove(StatementFields row) {
        rows.remove(row);
        show();
    }

    private void show() {
        removeAll();
        rows.forEach(this::add);
    }
}
