package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.auditor.Declaration;
import eu.gminarium.mysteryclient.auditor.Declarations;
import eu.gminarium.security.Access;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Who of the audit's auditors said which offices are closed to them. */
@Singleton
final class DeclarationSection {

    private final Declarations declarations;

    DeclarationSection(Declarations declarations) {
        this.declarations = declarations;
    }

    Component of(Audit audit, Runnable reload) {
        List<Declaration> all = declarations.of(audit.id());
        var section = new Div();
        section.addClassName("gm-section");
        if (all.isEmpty()) {
            section.setVisible(false);
            return section;
        }
        var lead = new Paragraph(Texts.t("mystery.declarations.lead"));
        lead.addClassName("gm-quiet");
        boolean open = audit.status() == AuditStatus.PLANNED || audit.status() == AuditStatus.RUNNING;
        List<String> headers =
                List.of(Texts.t("mystery.auditor"), Texts.t("mystery.declared"), Texts.t("mystery.declared.note"));
        var table = new PlainTable(Texts.t("mystery.declarations"), open ? headers : headers.subList(0, 2));
        all.forEach(line -> table.row(
                open
                        ? List.of(new Span(line.name()), state(line), step(audit, line, reload))
                        : List.of(new Span(line.name()), state(line))));
        section.add(new H2(Texts.t("mystery.declarations")), lead, table);
        return section;
    }

    private static StatusBadge state(Declaration declaration) {
        Instant at = declaration.declaredAt();
        return at == null
                ? new StatusBadge(Tone.WARNING, Texts.t("mystery.declared.not-yet"))
                : new StatusBadge(
                        Tone.SUCCESS,
                        Texts.dateTime(at, Access.current().requirePartnership().zone()));
    }

    private Component step(Audit audit, Declaration declaration, Runnable reload) {
        if (declaration.declaredAt() != null) {
            return new Span();
        }
        if (declaration.signsIn()) {
            return new Span(Texts.t("mystery.declared.sees-form"));
        }
        var button = new Button(Texts.t("mystery.declared.on-paper"), click -> {
            declarations.onPaper(audit.id(), declaration.auditor());
            reload.run();
        });
        button.setAriaLabel(Texts.t("mystery.declared.on-paper") + ": " + declaration.name());
        return button;
    }
}
