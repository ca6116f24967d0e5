package eu.gminarium.ui.demo;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.action.ActionContent;
import eu.gminarium.benchmark.action.ActionState;
import eu.gminarium.benchmark.action.ImprovementAction;
import eu.gminarium.benchmark.action.ImprovementActions;
import eu.gminarium.benchmark.action.NewAction;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.opendata.IndicatorPublications;
import eu.gminarium.benchmark.practice.GoodPractices;
import eu.gminarium.benchmark.practice.PracticeContent;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What offices did about their figures, what they wrote for the others, and which indicators the public reads. */
@Singleton
final class ActionChapter {

    private final ImprovementActions actions;
    private final GoodPractices practices;
    private final IndicatorPublications publications;
    private final IndicatorCards cards;

    ActionChapter(
            ImprovementActions actions,
            GoodPractices practices,
            IndicatorPublications publications,
            IndicatorCards cards) {
        this.actions = actions;
        this.practices = practices;
        this.publications = publications;
        this.cards = cards;
    }

    void tell(DemoStage stage) {
        stage.rows("actions.csv").forEach(row -> act(stage, row));
        stage.rows("good-practices.csv").forEach(row -> write(stage, row));
        stage.rows("open-data.csv").forEach(row -> publish(stage, row));
    }

    private void act(DemoStage stage, DemoRow row) {
        String office = row.text("office");
        var input = new NewAction(
                stage.cast().office(office),
                row.text("indicator"),
                Period.ofYear(row.number("year")),
                content(stage, row, true));
        ImprovementAction planned = stage.asOffice(
                office,
                day(stage, row, "planned_on"),
                () -> actions.plan(input, stage.partnership().language()));
        if (ActionState.valueOf(row.text("state")) != ActionState.PLANNED) {
            stage.asOffice(
                    office,
                    day(stage, row, "changed_on"),
                    () -> actions.change(planned.id(), content(stage, row, false), planned.revision()));
        }
    }

    private static ActionContent content(DemoStage stage, DemoRow row, boolean planned) {
        return new ActionContent(
                row.text("title"),
                row.text("owner"),
                null,
                day(stage, row, "due_on"),
                planned ? null : row.optional("evidence").orElse(null),
                null,
                planned ? ActionState.PLANNED : ActionState.valueOf(row.text("state")),
                planned ? null : row.optional("reason").orElse(null));
    }

    private void write(DemoStage stage, DemoRow row) {
        String office = row.text("office");
        var content = new PracticeContent(
                row.text("indicator"),
                row.text("language"),
                row.text("title"),
                row.text("done"),
                row.optional("cost").orElse(null),
                row.optional("outcome").orElse(null),
                row.flag("published"));
        stage.asOffice(
                office,
                row.day("written_on"),
                () -> practices.write(stage.cast().office(office), content));
    }

    private void publish(DemoStage stage, DemoRow row) {
        stage.asCoordinator(row.day("published_on"), () -> {
            var card = cards.find(row.text("indicator")).orElseThrow();
            publications.publish(card.id());
            return card;
        });
    }

    private static LocalDate day(DemoStage stage, DemoRow row, String column) {
        return stage.calendar().day(row.text(column));
    }
}
