package eu.gminarium.ui.training;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.training.evaluation.Aspect;
import eu.gminarium.training.evaluation.Evaluation;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.stream.Stream;

/** All figures of one evaluation, with what participants wrote. */
final class EvaluationDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param comments empty for whoever may not read them */
    EvaluationDialog(String title, Evaluation evaluation, List<String> comments) {
        setHeaderTitle(title);
        setWidth("min(52rem, calc(100vw - 2rem))");
        var table = new PlainTable(
                title,
                Stream.of(
                                "after.evaluation.aspect",
                                "after.evaluation.n",
                                "after.evaluation.mean",
                                "after.evaluation.distribution",
                                "after.evaluation.top-two")
                        .map(key -> Texts.t(key))
                        .toList());
        for (Aspect aspect : Aspect.values()) {
            Ratings ratings = evaluation.aspects().get(aspect);
            if (ratings != null) {
                table.row(
                        Texts.t("after.Aspect." + aspect.name()),
                        Texts.integer(ratings.n()),
                        EvaluationWords.mean(ratings.mean()),
                        EvaluationWords.distribution(ratings),
                        EvaluationWords.topTwo(ratings));
            }
        }
        add(table, new Paragraph(Texts.t("after.evaluation.reading")));
        if (!comments.isEmpty()) {
            var list = new UnorderedList();
            comments.forEach(comment -> list.add(new ListItem(comment)));
            add(new H3(Texts.t("after.evaluation.comments")), list);
        }
        getFooter().add(new Button(Texts.t("common.close"), click -> close()));
    }
}
