package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.survey.print.SurveyPrints;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The buttons of a wave's screen: what the person may do with the wave now, the main action first. */
@Prototype
final class WaveActions {

    private static final String CLOSE = "survey.wave.close.action";

    private final WaveSteps steps;
    private final WaveReminders reminders;
    private final SurveyPrints prints;

    WaveActions(WaveSteps steps, WaveReminders reminders, SurveyPrints prints) {
        this.steps = steps;
        this.reminders = reminders;
        this.prints = prints;
    }

    /** @param show shows the wave as it is after a step */
    Component[] buttons(Wave wave, Consumer<Wave> show) {
        boolean mayWrite = Access.current().may(Resource.SURVEY, Verb.WRITE);
        List<Button> main = main(wave, show, mayWrite);
        main.stream().findFirst().ifPresent(button -> button.addThemeVariants(ButtonVariant.PRIMARY));
        List<Component> buttons = new ArrayList<>(main);
        buttons.addAll(papers(wave));
        if (mayWrite) {
            buttons.add(more(wave, show));
        }
        return buttons.toArray(Component[]::new);
    }

    /** Until the last day a wave needs responses; from then on it needs to be closed. */
    private List<Button> main(Wave wave, Consumer<Wave> show, boolean mayWrite) {
        if (wave.status() == WaveStatus.CLOSED) {
            return List.of(button("survey.results", () -> go("surveys/results", wave)));
        }
        if (!mayWrite) {
            return List.of();
        }
        if (wave.status() == WaveStatus.PLANNED) {
            return List.of(button("survey.wave.open.action", () -> steps.open(wave, show)));
        }
        Button remind = button("survey.remind", () -> reminders.ask(wave, show));
        return steps.endsLater(wave) ? List.of(remind) : List.of(button(CLOSE, () -> steps.close(wave, show)), remind);
    }

    private List<Button> papers(Wave wave) {
        List<Button> buttons = new ArrayList<>();
        if (wave.status() == WaveStatus.OPEN && Access.current().may(Resource.RESPONSE, Verb.WRITE)) {
            buttons.add(button("survey.paper", () -> go("surveys/paper", wave)));
        }
        if (wave.status() != WaveStatus.CLOSED) {
            buttons.add(button(
                    "survey.print.all", () -> PrintDialog.ofAll(prints, wave).open()));
        }
        return buttons;
    }

    /** What is done once in a wave, or never. */
    private Component more(Wave wave, Consumer<Wave> show) {
        if (wave.status() == WaveStatus.CLOSED) {
            return button("survey.next", () -> steps.planNext(wave));
        }
        var bar = new MenuBar();
        SubMenu menu = bar.addItem(Texts.t("survey.wave.more")).getSubMenu();
        menu.addItem(Texts.t("survey.wave.add-office"), click -> steps.addOffice(wave, show));
        menu.addItem(Texts.t("survey.wave.change"), click -> steps.change(wave, show));
        if (wave.status() == WaveStatus.OPEN) {
            menu.addItem(Texts.t("survey.next"), click -> steps.planNext(wave));
            if (steps.endsLater(wave)) {
                menu.addItem(Texts.t(CLOSE), click -> steps.close(wave, show));
            }
        }
        return bar;
    }

    private static Button button(String key, Runnable action) {
        return new Button(Texts.t(key), click -> action.run());
    }

    private static void go(String page, Wave wave) {
        UI.getCurrent()
                .navigate(
                        CurrentPartnership.path(page),
                        QueryParameters.of("wave", wave.id().value().toString()));
    }
}
