package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.audit.TrainingRelation;
import eu.gminarium.mysteryclient.script.Scripts;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.LocalizedField;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Choices;
import eu.gminarium.ui.mysteryclient.TopicChoice;
import eu.gminarium.ui.mysteryclient.script.CriterionFields;
import eu.gminarium.ui.mysteryclient.script.ScenarioFields;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Forms for planning an audit and filling it with scenarios and criteria. */
@Singleton
final class AuditDialogs {

    private static final int USUAL_CALLS = 5;
    private static final int MOST = 100;

    private final Audits audits;
    private final Scripts scripts;
    private final TopicChoice topics;

    AuditDialogs(Audits audits, Scripts scripts, TopicChoice topics) {
        this.audits = audits;
        this.scripts = scripts;
        this.topics = topics;
    }

    FormDialog<AuditForm> create(Consumer<Audit> then) {
        return plan(
                "mystery.audit.new",
                "mystery.audit.plan",
                USUAL_CALLS,
                form -> then.accept(audits.plan(form.toInput())));
    }

    FormDialog<AuditForm> change(Audit audit, Consumer<Audit> then) {
        return plan(
                        "mystery.audit.change",
                        "mystery.save",
                        audit.callsPerOffice(),
                        form -> then.accept(audits.change(audit.id(), form.toInput(), audit.version())))
                .read(AuditForm.of(audit, topics.all()));
    }

    private FormDialog<AuditForm> plan(String titleKey, String actionKey, int calls, Consumer<AuditForm> save) {
        Select<Channel> channel = Choices.of("mystery.channel", Channel.values());
        channel.setValue(Channel.PHONE);
        return new FormDialog<>(Texts.t(titleKey), Texts.t(actionKey), AuditForm.class, save)
                .required("title", LocalizedField.text(Texts.t("mystery.audit.name")))
                .required("channel", channel)
                .required("startsOn", Dates.picker(Texts.t("mystery.first-day")))
                .required("endsOn", Dates.picker(Texts.t("mystery.last-day")))
                .required("callsPerOffice", number("mystery.calls-per-office", calls))
                .required("minimumCalls", number("mystery.minimum-calls", calls))
                .field("topic", topics.field())
                .field("relation", Choices.of("mystery.relation", TrainingRelation.values()));
    }

    FormDialog<Nothing> scenario(AuditId audit, Runnable then) {
        var fields = new ScenarioFields();
        List<@Nullable Object> empty = fields.state();
        return new FormDialog<>(Texts.t("mystery.scenario.new"), Texts.t("mystery.add"), Nothing.class, form -> {
                    scripts.addScenario(audit, right(fields.scenario()));
                    then.run();
                })
                .explain(fields)
                .changedWhen(() -> !fields.state().equals(empty));
    }

    FormDialog<Nothing> criterion(AuditId audit, Runnable then) {
        var fields = new CriterionFields(topics);
        List<@Nullable Object> empty = fields.state();
        return new FormDialog<>(Texts.t("mystery.criterion.new"), Texts.t("mystery.add"), Nothing.class, form -> {
                    scripts.addCriterion(audit, right(fields.criterion()));
                    then.run();
                })
                .explain(fields)
                .changedWhen(() -> !fields.state().equals(empty));
    }

    private static <T> T right(Optional<T> typed) {
        return typed.orElseThrow(() -> InvalidField.of("code", "mystery.fields.marked"));
    }

    private static IntegerField number(String key, int value) {
        var field = new IntegerField(Texts.t(key));
        field.setMin(1);
        field.setMax(MOST);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        return field;
    }

    /** The fields of a script fill the input themselves. */
    record Nothing() {}
}
