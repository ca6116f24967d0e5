package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.gminarium.survey.next.WaveContinuity;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.ui.common.Texts;

/** Which questions of the next wave can be compared with this one's, and where the trend breaks. */
final class ContinuityNote extends Div {

    private static final long serialVersionUID = 1L;

    ContinuityNote(WaveContinuity continuity) {
        addClassName("gm-survey-continuity");
        add(
                new H3(Texts.t("survey.next.continuity")),
                new Paragraph(Texts.t("survey.next.same", continuity.same().size())));
        if (continuity.breaks()) {
            add(new Paragraph(Texts.t("survey.next.breaks")), breaks(continuity));
        }
    }

    private static UnorderedList breaks(WaveContinuity continuity) {
        var list = new UnorderedList();
        continuity
                .reworded()
                .forEach(question -> list.add(new ListItem(Texts.t(
                        key(question),
                        Texts.t(question.now().text()),
                        Texts.t(question.before().text())))));
        continuity
                .added()
                .forEach(question -> list.add(new ListItem(Texts.t("survey.next.added", Texts.t(question.text())))));
        continuity
                .dropped()
                .forEach(question -> list.add(new ListItem(Texts.t("survey.next.dropped", Texts.t(question.text())))));
        return list;
    }

    private static String key(WaveContinuity.Reworded question) {
        return switch (question.reason()) {
            case OTHER_ANSWERS ->
                question.now() instanceof Statement ? "survey.next.other-scale" : "survey.next.other-answers";
            case OTHER_PEOPLE -> "survey.next.other-people";
            default -> "survey.next.reworded";
        };
    }
}
