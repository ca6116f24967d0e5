package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** How many people answered, against the target. */
final class ResponseMeter extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param responses null where there are too few to say how many
     * @param target 0 if there is none
     */
    ResponseMeter(@Nullable Long responses, int target) {
        addClassName("gm-survey-meter");
        if (responses == null) {
            add(new Span(Texts.t("survey.few", Disclosed.MINIMUM)));
        } else if (target == 0) {
            add(new Span(Texts.integer(responses)));
        } else {
            String words = Texts.t("survey.wave.of-target", Texts.integer(responses), Texts.integer(target));
            add(new Span(words), track(responses, target));
        }
    }

    private static Div track(long responses, int target) {
        var done = new Div();
        done.setWidth(Math.min(100, 100 * responses / target) + "%");
        var track = new Div(done);
        track.addClassName("gm-survey-meter-track");
        track.getElement().setAttribute("aria-hidden", "true");
        return track;
    }
}
