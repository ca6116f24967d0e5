package eu.gminarium.ui.survey.paper;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.survey.paper.Comparison;
import eu.gminarium.survey.paper.Comparison.Difference;
import eu.gminarium.survey.paper.WaitingSheet;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.survey.AnswerWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Types the sheets of the sample once more and says what differs. */
final class SecondEntryTask extends Task {

    private static final long serialVersionUID = 1L;

    private final transient PaperWork work;
    private final transient PaperPlace place;
    private final Select<WaitingSheet> choice = new Select<>();
    private final Div outcome = new Div();

    SecondEntryTask(PaperWork work, PaperPlace place) {
        this.work = work;
        this.place = place;
        choice.setLabel(Texts.t("survey.again.sheet"));
        choice.setItemLabelGenerator(sheet -> Texts.t("survey.again.sheet.name", sheet.batchNumber(), sheet.number()));
        outcome.addClassName("gm-survey-again");
        outcome.getElement().setAttribute("role", "status");
    }

    /** Reads anew which sheets wait. */
    @Override
    void show() {
        outcome.setVisible(false);
        showForm();
    }

    private void showForm() {
        removeAll();
        List<WaitingSheet> waiting =
                work.secondEntry().waiting(place.wave(), place.office().id());
        add(new Paragraph(Texts.t("survey.again.lead")), outcome);
        if (waiting.isEmpty()) {
            add(new EmptyState(VaadinIcon.CHECK, Texts.t("survey.again.none")));
            return;
        }
        choice.setItems(waiting);
        choice.setValue(waiting.getFirst());
        var sheet = new SheetFields(place.content(), false);
        var compare = new Button(Texts.t("survey.again.compare"), click -> compare(sheet));
        compare.addThemeVariants(ButtonVariant.PRIMARY);
        compare.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        add(Row.of(choice), sheet, Row.of(compare, new Paragraph(Texts.t("survey.again.waiting", waiting.size()))));
        sheet.begin();
    }

    private void compare(SheetFields sheet) {
        WaitingSheet chosen = choice.getValue();
        try {
            Comparison comparison = work.secondEntry()
                    .enter(place.wave(), place.office().id(), chosen.batch(), chosen.number(), sheet.answers());
            tell(chosen, comparison);
            showForm();
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }

    private void tell(WaitingSheet sheet, Comparison comparison) {
        outcome.removeAll();
        outcome.setVisible(true);
        outcome.add(new Paragraph(Texts.t(
                "survey.again.outcome",
                sheet.number(),
                comparison.compared(),
                comparison.differences().size())));
        var list = new UnorderedList();
        comparison.differences().forEach(each -> list.add(new ListItem(sentence(each))));
        if (!comparison.differences().isEmpty()) {
            outcome.add(list);
        }
    }

    private String sentence(Difference difference) {
        return Texts.t(
                "survey.again.difference",
                place.content().questions().indexOf(difference.question()) + 1,
                Texts.t(difference.question().text()),
                words(difference.question(), difference.first()),
                words(difference.question(), difference.second()));
    }

    private static String words(ClosedQuestion question, Set<String> answers) {
        return answers.isEmpty()
                ? Texts.t("survey.again.nothing")
                : answers.stream()
                        .sorted()
                        .map(answer -> AnswerWords.of(question, answer))
                        .collect(Collectors.joining(", "));
    }
}
