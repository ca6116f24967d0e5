package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.training.certificate.Certificate;
import eu.gminarium.training.certificate.CertificatePapers;
import eu.gminarium.training.certificate.Certificates;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** A person's own certificates, to save and to show the page that confirms them. */
@Prototype
final class MyCertificates {

    private final Certificates certificates;
    private final CertificatePapers papers;

    MyCertificates(Certificates certificates, CertificatePapers papers) {
        this.certificates = certificates;
        this.papers = papers;
    }

    /** Takes no room while there are none. */
    Component table() {
        List<Certificate> mine = certificates.mine();
        if (mine.isEmpty()) {
            return new Div();
        }
        var table = new PlainTable(
                Texts.t("certificate.mine"),
                List.of(
                        Texts.t("certificate.number"),
                        Texts.t("training.training"),
                        Texts.t("certificate.issued-on"),
                        Texts.t("certificate.state"),
                        ""));
        mine.forEach(certificate -> table.row(List.<Component>of(
                new Anchor("/c/" + certificate.code(), certificate.number()),
                new Span(certificate.trainingTitle()),
                new Span(Texts.date(certificate.issuedOn())),
                CertificateWords.badge(certificate),
                download(certificate))));
        return new Div(new H2(Texts.t("certificate.mine")), table);
    }

    private Component download(Certificate certificate) {
        FileDownload link = FileDownload.pdf(
                Texts.t("certificate.download"),
                CertificateWords.fileName(certificate),
                () -> papers.pdf(certificate.id()));
        link.setAriaLabel(Texts.t("certificate.download") + ": " + certificate.number());
        return link;
    }
}
