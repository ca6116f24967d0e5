package eu.gminarium.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.documents.Pictures;
import eu.gminarium.programme.plan.Logo;
import eu.gminarium.programme.plan.Logos;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.ScanUpload;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** The strip of logos on a programme's papers, as it will stand there. */
@Prototype
final class LogoSection {

    private static final int DESCRIPTION_LENGTH = 200;

    private final Logos logos;

    LogoSection(Logos logos) {
        this.logos = logos;
    }

    /** @param mayWrite whether the person adds and takes away */
    Component of(ProgrammeId programme, boolean mayWrite, Runnable reload) {
        List<Logo> present = logos.of(programme);
        var section = new Div(new H2(Texts.t("document.logos")));
        if (present.isEmpty()) {
            section.add(new Paragraph(Texts.t("document.logos.empty")));
        } else {
            var strip = new Div();
            strip.addClassName("gm-logos");
            present.forEach(logo -> strip.add(figure(logo, mayWrite, reload)));
            section.add(strip);
        }
        if (mayWrite) {
            section.add(upload(programme, reload));
        }
        return section;
    }

    private Div figure(Logo logo, boolean mayWrite, Runnable reload) {
        String source = Pictures.address(logos.document(logo.id()).kind(), logos.picture(logo.id()));
        var figure = new Div(new Image(source, logo.description()), new Span(logo.description()));
        figure.addClassName("gm-logo");
        if (mayWrite) {
            var remove = new Button(Texts.t("document.logo.remove"), click -> {
                logos.remove(logo.id());
                reload.run();
            });
            remove.setAriaLabel(Texts.t("document.logo.remove") + ": " + logo.description());
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            figure.add(remove);
        }
        return figure;
    }

    private Div upload(ProgrammeId programme, Runnable reload) {
        var description = new TextField(Texts.t("document.logo.description"));
        description.setMaxLength(DESCRIPTION_LENGTH);
        var upload = new ScanUpload("document.upload.drop-picture", (name, bytes) -> {
            if (description.getValue().isBlank()) {
                description.setErrorMessage(Texts.t("common.required"));
                description.setInvalid(true);
                throw InvalidField.of("description", "document.logo.described");
            }
            logos.add(programme, description.getValue().strip(), name, bytes);
            Notices.success(Texts.t("document.logo.added", description.getValue()));
            reload.run();
        });
        var form = new Div(description, upload);
        form.addClassName("gm-scan-form");
        return form;
    }
}
