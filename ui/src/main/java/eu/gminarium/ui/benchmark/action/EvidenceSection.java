package eu.gminarium.ui.benchmark.action;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.gminarium.benchmark.action.ActionDocuments;
import eu.gminarium.benchmark.action.ImprovementAction;
import eu.gminarium.documents.Document;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.ScanUpload;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.function.Consumer;

/** What shows that an action was done: words, a link, a file. */
@Prototype
final class EvidenceSection {

    private final ActionDocuments documents;

    EvidenceSection(ActionDocuments documents) {
        this.documents = documents;
    }

    /** @param changed shows the action after its file has changed */
    Section section(ImprovementAction action, boolean writes, Consumer<ImprovementAction> changed) {
        Section section = ActionView.part("action.page.evidence");
        String words = action.evidence();
        String link = action.evidenceLink();
        Document document = action.document();
        if (words == null && link == null && document == null) {
            section.add(new Paragraph(Texts.t("action.page.no-evidence")));
        }
        if (words != null) {
            var text = new Paragraph(words);
            text.addClassName("gm-words");
            section.add(text);
        }
        if (link != null) {
            section.add(ActionView.outside(link, Texts.t("action.page.link") + ": " + link));
        }
        if (document != null) {
            section.add(new FileDownload(
                    Texts.t("action.page.file") + ": " + document.fileName(),
                    document.fileName(),
                    document.kind().contentType(),
                    () -> documents.get(action.id()).content()));
        }
        if (writes) {
            file(section, action, changed);
        }
        return section;
    }

    private void file(Section section, ImprovementAction action, Consumer<ImprovementAction> changed) {
        if (action.document() == null) {
            section.add(new ScanUpload("action.page.file.drop", (name, bytes) -> {
                ImprovementAction now = documents.keep(action.id(), name, bytes);
                Notices.success(Texts.t("action.page.file.kept"));
                changed.accept(now);
            }));
        } else {
            var remove = new Button(
                    Texts.t("action.page.file.remove"), click -> changed.accept(documents.remove(action.id())));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            section.add(remove);
        }
    }
}
