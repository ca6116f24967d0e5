package eu.gminarium.ui.mysteryclient.script;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.script.Script;
import eu.gminarium.mysteryclient.script.library.AuditScripts;
import eu.gminarium.mysteryclient.script.library.ScriptOrigin;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.LocalizedField;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Paths;
import eu.gminarium.ui.mysteryclient.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says on an audit's page where its script comes from, takes one from the library, and keeps it there. */
@Singleton
public final class ScriptSource {

    private final AuditScripts audits;
    private final ScriptChoice choice;

    ScriptSource(AuditScripts audits, ScriptChoice choice) {
        this.audits = audits;
        this.choice = choice;
    }

    /** @param then runs after the audit got another script or another origin */
    public Component of(Audit audit, Script script, Runnable then) {
        Optional<ScriptOrigin> origin = audits.origin(audit.id());
        var row = new Div(origin.map(ScriptSource::origin).orElseGet(ScriptSource::own));
        row.addClassNames("gm-row", "gm-script-source");
        if (audit.status() == AuditStatus.PLANNED) {
            row.add(new Button(Texts.t("mystery.script.take"), click -> take(audit, script, then)));
        }
        boolean whole = !script.scenarios().isEmpty() && !script.criteria().isEmpty();
        if (whole && origin.map(ScriptOrigin::changed).orElse(true)) {
            origin.ifPresent(
                    from -> row.add(new Button(Texts.t("mystery.script.next"), click -> keepAsNext(audit, then))));
            row.add(new Button(Texts.t("mystery.script.keep"), click -> keep(audit, then)));
        }
        return row;
    }

    private static Component origin(ScriptOrigin origin) {
        String key = origin.changed() ? "mystery.script.origin.changed" : "mystery.script.origin";
        return new Span(
                new Span(Texts.t("mystery.script.from") + " "),
                new Anchor(Paths.script(origin.script()), Texts.t(origin.title())),
                new Span(" " + Texts.t(key, origin.number())));
    }

    private static Component own() {
        var words = new Span(Texts.t("mystery.script.own"));
        words.addClassName("gm-quiet");
        return words;
    }

    private void take(Audit audit, Script present, Runnable then) {
        List<ScriptChoice.Item> items = choice.items(audit.channel());
        if (items.isEmpty()) {
            Notices.information(Texts.t("mystery.script.none", Words.of(audit.channel())));
            return;
        }
        var number = new Select<Long>();
        number.setLabel(Texts.t("mystery.script.version"));
        var script = new Select<ScriptChoice.Item>();
        script.setLabel(Texts.t("mystery.script"));
        script.setItems(items);
        script.setItemLabelGenerator(ScriptChoice.Item::label);
        script.addValueChangeListener(change -> offer(number, change.getValue()));
        script.setValue(items.getFirst());
        var dialog = new FormDialog<>(
                        Texts.t("mystery.script.take"), Texts.t("mystery.script.take.do"), Taken.class, taken -> {
                            choice.take(audit, taken.script(), taken.version());
                            Notices.success(Texts.t("mystery.script.taken"));
                            then.run();
                        })
                .required("script", script)
                .required("version", number);
        if (!present.scenarios().isEmpty() || !present.criteria().isEmpty()) {
            dialog.explain(new Paragraph(Texts.t("mystery.script.take.replaces")));
        }
        dialog.open();
    }

    private void offer(Select<Long> number, ScriptChoice.@Nullable Item item) {
        List<Long> versions = item == null ? List.of() : choice.versions(item);
        number.setItems(versions);
        if (!versions.isEmpty()) {
            number.setValue(versions.getFirst());
        }
    }

    private void keepAsNext(Audit audit, Runnable then) {
        long number = audits.keepAsNext(audit.id()).number();
        Notices.success(Texts.t("mystery.script.saved", number));
        then.run();
    }

    private void keep(Audit audit, Runnable then) {
        var title = LocalizedField.text(Texts.t("mystery.script.title"));
        new FormDialog<>(Texts.t("mystery.script.keep"), Texts.t("mystery.script.keep.do"), Kept.class, kept -> {
                    audits.keep(audit.id(), kept.title());
                    Notices.success(Texts.t("mystery.script.kept"));
                    then.run();
                })
                .required("title", title)
                .read(new Kept(audit.title()))
                .open();
    }

    record Taken(ScriptChoice.Item script, Long version) {}

    record Kept(LocalizedText title) {}
}
