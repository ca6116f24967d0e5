package eu.gminarium.ui.programme;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.ui.common.Problems;
import eu.gminarium.ui.common.Texts;

/** Why nothing of a file can be read. */
final class ImportRefusal extends Div {

    private static final long serialVersionUID = 1L;

    private ImportRefusal() {
        addClassName("gm-error-summary");
        getElement().setAttribute("role", "alert");
    }

    static ImportRefusal of(String reason) {
        var refusal = new ImportRefusal();
        refusal.add(new Paragraph(reason));
        return refusal;
    }

    static ImportRefusal of(String fileName, Problem problem) {
        if (!(problem instanceof InvalidField invalid)) {
            return of(fileName + ": " + Problems.text(problem));
        }
        ImportRefusal refusal = of(fileName + ": " + Texts.t("programme.import.header-incomplete"));
        var columns = new UnorderedList();
        invalid.errors().forEach(error -> columns.add(new ListItem(Problems.text(error))));
        refusal.add(columns);
        return refusal;
    }
}
