package eu.gminarium.ui.survey.paper;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** One task at a time, chosen by buttons that wrap on a phone. */
final class Tasks extends Div {

    private static final long serialVersionUID = 1L;
    private static final String PRESSED = "aria-pressed";

    private final Div choices = new Div();
    private final Div front = new Div();

    /** @param name what is chosen, for people who cannot see it */
    Tasks(String name) {
        addClassName("gm-survey-tasks");
        choices.addClassName("gm-row-actions");
        choices.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        add(choices, front);
    }

    /** Adds a task behind the others. */
    Tasks task(String label, Task task) {
        var choice = new Button(label);
        choice.getElement().setAttribute(PRESSED, "false");
        choice.addClickListener(click -> choose(choice, task));
        choices.add(choice);
        if (choices.getComponentCount() == 1) {
            choose(choice, task);
        }
        return this;
    }

    private void choose(Button chosen, Task task) {
        choices.getChildren().map(Button.class::cast).forEach(choice -> {
            boolean pressed = choice == chosen;
            choice.getElement().setAttribute(PRESSED, String.valueOf(pressed));
            if (pressed) {
                choice.addThemeVariants(ButtonVariant.PRIMARY);
            } else {
                choice.removeThemeVariants(ButtonVariant.PRIMARY);
            }
        });
        front.removeAll();
        front.add(task);
        task.show();
    }
}
