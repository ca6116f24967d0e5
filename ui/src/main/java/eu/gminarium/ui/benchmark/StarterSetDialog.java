package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.benchmark.card.StarterIndicator;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Offers ready indicators by area; those that are there already cannot be chosen. */
record StarterSetDialog(Set<String> indicators) {

    static FormDialog<StarterSetDialog> of(List<StarterIndicator> all, Consumer<Set<String>> add) {
        return new FormDialog<>(
                        Texts.t("benchmark.starter.title"),
                        Texts.t("benchmark.starter.add"),
                        StarterSetDialog.class,
                        form -> add.accept(form.indicators()))
                .explain(new Paragraph(Texts.t("benchmark.starter.lead")))
                .required("indicators", new StarterChoice(all));
    }
}
