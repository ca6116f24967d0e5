package eu.gminarium.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.documents.Document;
import eu.gminarium.security.Access;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.training.participant.DeclarationId;
import eu.gminarium.training.participant.DeclarationScans;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.ScanRemoval;
import eu.gminarium.ui.common.ScanUpload;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;

/** The scan of a declaration's signed paper: to save, to bring, to replace and to throw away. */
@Prototype
final class DeclarationScanSection {

    private final DeclarationScans scans;
    private final Accounts accounts;

    DeclarationScanSection(DeclarationScans scans, Accounts accounts) {
        this.scans = scans;
        this.accounts = accounts;
    }

    Component of(DeclarationId id, boolean mayWrite, Runnable reload) {
        Optional<Document> kept = scans.find(id);
        var section = new Div(new H2(Texts.t("register.declaration.scan")));
        section.addClassName("gm-papers");
        kept.ifPresentOrElse(
                document -> section.add(line(id, document, mayWrite, reload)),
                () -> section.add(new Paragraph(Texts.t("register.declaration.scan.none"))));
        if (mayWrite) {
            kept.ifPresent(document -> section.add(new Paragraph(Texts.t("register.declaration.scan.replace"))));
            section.add(new ScanUpload("document.upload.drop", (name, bytes) -> {
                Document brought = scans.keep(id, name, bytes);
                Notices.success(Texts.t("document.scan.kept", brought.fileName()));
                reload.run();
            }));
        }
        return section;
    }

    private Component line(DeclarationId id, Document document, boolean mayWrite, Runnable reload) {
        var line = new Div(
                new FileDownload(
                        document.fileName(),
                        document.fileName(),
                        document.kind().contentType(),
                        () -> scans.content(id)),
                new Span(by(document)));
        line.addClassName("gm-downloads");
        if (mayWrite) {
            line.add(remove(id, document, reload));
        }
        return line;
    }

    private String by(Document document) {
        String when = Texts.dateTime(
                document.createdAt(), Access.current().requirePartnership().zone());
        return Optional.ofNullable(document.account())
                .flatMap(accounts::find)
                .map(Account::displayName)
                .map(name -> name + ", " + when)
                .orElse(when);
    }

    private ScanRemoval remove(DeclarationId id, Document document, Runnable reload) {
        return new ScanRemoval(document.fileName(), () -> {
            scans.remove(id);
            Notices.success(Texts.t("register.declaration.scan.removed", document.fileName()));
            reload.run();
        });
    }
}
