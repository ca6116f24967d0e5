package eu.gminarium.ui.survey;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.ui.common.TextFields;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Optional;

/** The words for the ratings 1 to 5; fifteen fields that few need, so they are made when somebody opens them. */
final class ScaleFields extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    private final Div content = new Div();
    private List<TextFields> words = List.of();

    ScaleFields() {
        getContent().setSummaryText(Texts.t("survey.block.scale"));
        getContent().add(content);
        getContent().addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                make();
            }
        });
    }

    void read(List<LocalizedText> scale) {
        if (!scale.isEmpty()) {
            make();
            for (int i = 0; i < scale.size(); i++) {
                words.get(i).read(scale.get(i));
            }
            getContent().setOpened(true);
        }
    }

    /** All five, or none; nothing if some are missing and marked. */
    Optional<List<LocalizedText>> scale() {
        if (words.stream().allMatch(field -> field.text().isEmpty())) {
            return Optional.of(List.of());
        }
        List<LocalizedText> given =
                words.stream().flatMap(field -> field.required().stream()).toList();
        return given.size() == words.size() ? Optional.of(given) : Optional.empty();
    }

    private void make() {
        if (words.isEmpty()) {
            words = Statement.VALUES.stream()
                    .map(value -> new TextFields(Texts.t("survey.block.scale.step", value)))
                    .toList();
            content.add(new Paragraph(Texts.t("survey.block.scale.hint")));
            words.forEach(content::add);
        }
    }
}
