package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.TimeLimit;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The criteria of an audit as a list in the order of the call screen. */
final class CriterionSection extends Div {

    private static final long serialVersionUID = 1L;

    /** @param editing null where the criteria are fixed */
    CriterionSection(List<Criterion> criteria, @Nullable ScriptEditing editing) {
        addClassName("gm-section");
        add(new H2(Texts.t("mystery.criteria")));
        if (criteria.isEmpty()) {
            add(new EmptyState(VaadinIcon.LIST_OL, Texts.t("mystery.criteria.empty")));
        }
        var list = new OrderedList();
        list.addClassName("gm-criteria");
        criteria.forEach(criterion -> list.add(item(criterion, editing)));
        add(list);
        if (editing != null) {
            add(new Button(Texts.t("mystery.criterion.new"), click -> editing.addCriterion()));
        }
    }

    private static ListItem item(Criterion criterion, @Nullable ScriptEditing editing) {
        var name = new Span(Texts.t(criterion.name()));
        name.addClassName("gm-criterion-name");
        var question = new Span(Texts.t(criterion.text()));
        var facts = new Span(facts(criterion));
        facts.addClassName("gm-quiet");
        var item = new ListItem(name, question, facts);
        if (editing != null) {
            item.add(new RemoveButton(Texts.t(criterion.name()), () -> editing.remove(criterion)));
        }
        return item;
    }

    /** With as many decimals as it has. */
    private static String weight(BigDecimal weight) {
        int decimals = Math.max(0, weight.stripTrailingZeros().scale());
        return Texts.number(weight.doubleValue(), decimals);
    }

    private static String facts(Criterion criterion) {
        List<String> facts = new ArrayList<>();
        TimeLimit limit = criterion.limit();
        facts.add(limit == null ? Words.of(criterion.kind()) : Texts.t("mystery.limit.fact", Words.of(limit)));
        if (criterion.kind().hasPoints()) {
            facts.add(Texts.t("mystery.weight.fact", weight(criterion.weight())));
        }
        if (criterion.mayNotApply() && criterion.kind().hasPoints()) {
            facts.add(Texts.t("mystery.may-not-apply"));
        }
        LocalizedText standard = criterion.standard();
        if (standard != null) {
            facts.add(Texts.t("mystery.standard.fact", Texts.t(standard)));
        }
        return String.join(" · ", facts);
    }
}
