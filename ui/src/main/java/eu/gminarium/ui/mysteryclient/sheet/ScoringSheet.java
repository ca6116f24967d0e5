package eu.gminarium.ui.mysteryclient.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Criteria that are scored at one go: for the second time, or of a sample call. */
public final class ScoringSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final CriterionList criteria;
    private final MissingAnswers missing = new MissingAnswers();

    /** @param save takes one score for each criterion; null where they are given already */
    public ScoringSheet(List<Criterion> criteria, List<Score> scores, @Nullable Consumer<List<Score>> save) {
        this.criteria = new CriterionList(
                criteria.stream()
                        .filter(criterion -> criterion.kind().hasPoints())
                        .toList(),
                scores,
                save != null);
        addClassName("gm-section");
        add(new H2(Texts.t("mystery.criteria")));
        if (save == null) {
            add(this.criteria);
            return;
        }
        var keys = new Paragraph(Texts.t("mystery.keys.live"));
        keys.addClassNames("gm-quiet", "gm-keys");
        this.criteria.onEnter(() -> finish(save));
        var done = new Button(Texts.t("mystery.second.finish"), click -> finish(save));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        add(keys, this.criteria, missing, done);
    }

    private void finish(Consumer<List<Score>> save) {
        if (missing.none(criteria.missing())) {
            save.accept(criteria.scores());
        }
    }
}
