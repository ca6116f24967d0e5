package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.survey.next.NextWave;
import eu.gminarium.survey.next.WaveProposal;
import eu.gminarium.survey.wave.CycleId;
import eu.gminarium.survey.wave.NewWave;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveChange;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the dialogs for planning and changing a wave hold.
 *
 * @param target empty means no target
 */
public record WaveForm(
        String polish,
        String czech,
        String english,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer target) {

    /** For a wave of its own. */
    public static FormDialog<WaveForm> planning(Consumer<WaveForm> save) {
        return dialog("survey.wave.plan", "survey.wave.plan.action", save)
                .explain(new Paragraph(Texts.t("survey.wave.plan.hint")));
    }

    static FormDialog<WaveForm> changing(Wave wave, Consumer<WaveForm> save) {
        return dialog("survey.wave.change", "survey.save", save).read(of(wave));
    }

    /** For the wave after another one: filled with what is proposed, the title left to fill in. */
    static FormDialog<WaveForm> next(WaveProposal proposal, Consumer<WaveForm> save) {
        return dialog("survey.next", "survey.wave.plan.action", save)
                .explain(new Paragraph(
                        Texts.t("survey.next.offices", proposal.offices().size())))
                .explain(new ContinuityNote(proposal.continuity()))
                .read(new WaveForm("", "", "", proposal.startsOn(), proposal.endsOn(), proposal.targetPerOffice()));
    }

    private static FormDialog<WaveForm> dialog(String title, String action, Consumer<WaveForm> save) {
        var target = new IntegerField(Texts.t("survey.wave.target"));
        target.setMin(0);
        target.setStepButtonsVisible(true);
        return new FormDialog<>(Texts.t(title), Texts.t(action), WaveForm.class, save)
                .field("polish", titleField("pl"))
                .field("czech", titleField("cs"))
                .field("english", titleField("en"))
                .field("target", target)
                .required("startsOn", Dates.picker(Texts.t("survey.wave.starts")))
                .required("endsOn", Dates.picker(Texts.t("survey.wave.ends")));
    }

    private static TextField titleField(String language) {
        return new TextField(Texts.t("survey.wave.title", Texts.t("survey.language." + language)));
    }

    private static WaveForm of(Wave wave) {
        Map<String, String> title = wave.title().byLanguage();
        return new WaveForm(
                title.getOrDefault("pl", ""),
                title.getOrDefault("cs", ""),
                title.getOrDefault("en", ""),
                wave.startsOn(),
                wave.endsOn(),
                wave.targetPerOffice());
    }

    /** The wave as a new one of the cycle, in which every office takes part. */
    public NewWave toNewWave(CycleId cycle) {
        return new NewWave(
                cycle,
                title(),
                given("startsOn", startsOn),
                given("endsOn", endsOn),
                target == null ? 0 : target,
                null);
    }

    NextWave toNextWave() {
        return new NextWave(title(), startsOn, endsOn, target == null ? 0 : target);
    }

    WaveChange toChange(long version) {
        return new WaveChange(title(), startsOn, endsOn, target == null ? 0 : target, version);
    }

    private LocalizedText title() {
        Map<String, String> words = new HashMap<>(Map.of("pl", polish, "cs", czech, "en", english));
        words.values().removeIf(String::isBlank);
        if (words.isEmpty()) {
            throw InvalidField.of("polish", "common.language.one-needed");
        }
        return new LocalizedText(words);
    }

    private static LocalDate given(String field, @Nullable LocalDate date) {
        if (date == null) {
            throw InvalidField.of(field, "common.required");
        }
        return date;
    }
}
