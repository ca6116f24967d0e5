package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.audit.TrainingRelation;
import eu.gminarium.mysteryclient.script.Audience;
import eu.gminarium.mysteryclient.script.CriterionKind;
import eu.gminarium.mysteryclient.script.NewCriterion;
import eu.gminarium.mysteryclient.script.NewScenario;
import eu.gminarium.mysteryclient.script.Scripts;
import eu.gminarium.mysteryclient.script.UnansweredRule;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.LocalizedField;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Choices;
import eu.gminarium.ui.mysteryclient.TimeLimitField;
import eu.gminarium.ui.mysteryclient.TopicChoice;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** Forms for planning an audit and filling it with scenarios and criteria. */
@Singleton
final class AuditDialogs {

    private static final int USUAL_CALLS = 5;
    private static final int USUAL_ATTEMPTS = 3;
    private static final int MOST = 100;
    private static final int MOST_ATTEMPTS = 10;

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
                .required("callsPerOffice", number("mystery.calls-per-office", calls, MOST))
                .required("minimumCalls", number("mystery.minimum-calls", calls, MOST))
                .field("topic", topics.field())
                .field("relation", Choices.of("mystery.relation", TrainingRelation.values()));
    }

    FormDialog<NewScenario> scenario(AuditId audit, Runnable then) {
        Select<Audience> audience = Choices.of("mystery.audience", Audience.values());
        audience.setValue(Audience.ANY);
        Select<UnansweredRule> rule = Choices.of("mystery.unanswered-rule", UnansweredRule.values());
        rule.setValue(UnansweredRule.EXCLUDE);
        Select<UnansweredRule> wrongNumber = Choices.of("mystery.wrong-number-rule", UnansweredRule.values());
        wrongNumber.setValue(UnansweredRule.EXCLUDE);
        return new FormDialog<>(Texts.t("mystery.scenario.new"), Texts.t("mystery.add"), NewScenario.class, input -> {
                    scripts.addScenario(audit, input);
                    then.run();
                })
                .required("code", code())
                .required("audience", audience)
                .required("title", LocalizedField.text(Texts.t("mystery.scenario.title")))
                .field("story", LocalizedField.text(Texts.t("mystery.scenario.story")))
                .required("task", LocalizedField.text(Texts.t("mystery.scenario.task")))
                .required("unansweredRule", rule)
                .required("attemptsLimit", number("mystery.attempts-limit", USUAL_ATTEMPTS, MOST_ATTEMPTS))
                .required("wrongNumberRule", wrongNumber);
    }

    FormDialog<NewCriterion> criterion(AuditId audit, Runnable then) {
        Select<CriterionKind> kind = Choices.of("mystery.kind", CriterionKind.values());
        kind.setValue(CriterionKind.YES_NO);
        var limit = new TimeLimitField();
        limit.setVisible(false);
        kind.addValueChangeListener(change -> {
            limit.setVisible(change.getValue() == CriterionKind.TIME);
            limit.clear();
        });
        var weight = new BigDecimalField(Texts.t("mystery.weight"));
        weight.setValue(BigDecimal.ONE);
        weight.setHelperText(Texts.t("mystery.weight.help"));
        return new FormDialog<>(Texts.t("mystery.criterion.new"), Texts.t("mystery.add"), NewCriterion.class, input -> {
                    scripts.addCriterion(audit, input);
                    then.run();
                })
                .required("code", code())
                .required("kind", kind)
                .field("limit", limit)
                .required("name", LocalizedField.text(Texts.t("mystery.criterion.name")))
                .required("text", LocalizedField.text(Texts.t("mystery.criterion.text")))
                .required("weight", weight)
                .field("mayNotApply", new Checkbox(Texts.t("mystery.may-not-apply"), true))
                .field("topicCode", topics.codeField())
                .field("standard", LocalizedField.text(Texts.t("mystery.standard")));
    }

    private static TextField code() {
        var field = new TextField(Texts.t("mystery.code"));
        field.setHelperText(Texts.t("mystery.code.help"));
        return field;
    }

    private static IntegerField number(String key, int value, int most) {
        var field = new IntegerField(Texts.t(key));
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        return field;
    }
}
