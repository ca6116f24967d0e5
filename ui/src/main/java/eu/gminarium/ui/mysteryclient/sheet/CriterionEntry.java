package eu.gminarium.ui.mysteryclient.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.ui.common.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One criterion on the call screen, with what answers it. */
public interface CriterionEntry extends HasStyle {

    /** The fields for the criterion's kind. */
    static CriterionEntry of(Criterion criterion, @Nullable Score score) {
        return switch (criterion.kind()) {
            case YES_NO, SCALE -> new CriterionPick(criterion, score);
            case TIME -> new TimeEntry(criterion, score);
            case TEXT -> new WordsEntry(criterion, score);
        };
    }

    /** Its place and name. */
    static String label(Criterion criterion) {
        return criterion.position() + ". " + Texts.t(criterion.name());
    }

    /** Whether it still waits for an answer. */
    boolean open();

    /** What was answered, if anything was. */
    Optional<Score> score();

    /** What is answered here. */
    Criterion criterion();

    /** Takes a pressed key: a digit, or null for "does not apply". Answers whether that was the whole answer. */
    boolean press(@Nullable Integer digit);

    /** Lets nobody change it any more. */
    void fix();

    /** Runs after each answer. */
    void whenAnswered(Runnable then);

    /** Brings the person here. */
    default void lead() {
        getElement()
                .executeJs("this.scrollIntoView({block: 'center'});"
                        + "(this.querySelector('vaadin-radio-button, vaadin-integer-field') ?? this).focus()");
    }

    default Component component() {
        return (Component) this;
    }
}
