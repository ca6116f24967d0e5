package eu.gminarium.ui.mysteryclient.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import eu.gminarium.mysteryclient.appeal.OfficeResult;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Words;
import java.util.List;

/** An office's result by criterion. */
final class OfficeCriteria extends Div {

    private static final long serialVersionUID = 1L;

    OfficeCriteria(OfficeResult result) {
        addClassName("gm-section");
        var table = new PlainTable(
                Texts.t("mystery.criteria"),
                List.of(Texts.t("mystery.criterion"), Texts.t("mystery.index"), Texts.t("mystery.n")));
        result.criteria()
                .forEach(line -> table.row(
                        Texts.t(line.criterion().name()), Words.index(line.index()), Texts.integer(line.n())));
        add(new H2(Texts.t("mystery.office-result.by-criterion")), table);
    }
}
