package eu.gminarium.ui.demo;

import eu.gminarium.survey.publication.Improvements;
import eu.gminarium.survey.publication.NamedOffices;
import eu.gminarium.survey.publication.NewImprovement;
import eu.gminarium.survey.publication.Publications;
import eu.gminarium.survey.wave.WaveId;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the public may read: offices that agreed to be named, "you said, we did", and the waves that were published. */
@Singleton
final class PublicationChapter {

    private final NamedOffices named;
    private final Improvements improvements;
    private final Publications publications;

    PublicationChapter(NamedOffices named, Improvements improvements, Publications publications) {
        this.named = named;
        this.improvements = improvements;
        this.publications = publications;
    }

    /** @param waves by their keys in the files */
    void tell(DemoStage stage, Map<String, WaveId> waves) {
        stage.rows("named-offices.csv").forEach(row -> agree(stage, row));
        stage.rows("improvements.csv").forEach(row -> improve(stage, row, row.in(waves, "wave")));
        stage.rows("publications.csv").forEach(row -> publish(stage, row, row.in(waves, "wave")));
    }

    private void agree(DemoStage stage, DemoRow row) {
        String office = row.text("office");
        stage.asOffice(office, row.day("agreed_on"), () -> {
            named.set(stage.cast().office(office), true);
            return office;
        });
    }

    private void improve(DemoStage stage, DemoRow row, WaveId wave) {
        String office = row.text("office");
        var input = new NewImprovement(
                stage.cast().office(office),
                row.localized("said"),
                row.localized("done"),
                row.day("done_on"),
                row.optional("about").orElse(null));
        stage.asOffice(office, row.day("done_on"), () -> improvements.add(wave, input));
    }

    private void publish(DemoStage stage, DemoRow row, WaveId wave) {
        stage.asCoordinator(row.day("published_on"), () -> publications.publish(wave));
    }
}
