package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.certificate.Certificate;
import eu.gminarium.training.certificate.CertificateIssuers;
import eu.gminarium.training.certificate.Certificates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;

/** What a coordinator does with certificates, one by one. */
@Prototype
final class CertificateSteps {

    private static final int REASON_LENGTH = 500;
    private static final int BASIS_LENGTH = 300;

    private final Certificates certificates;
    private final CertificateIssuers issuers;

    CertificateSteps(Certificates certificates, CertificateIssuers issuers) {
        this.certificates = certificates;
        this.issuers = issuers;
    }

    /** Revoke and re-issue, for a valid certificate. */
    Component of(Certificate certificate, Runnable reload) {
        return new Div(
                button("certificate.reissue", certificate, () -> reissue(certificate, reload)),
                button("certificate.revoke", certificate, () -> revoke(certificate, reload)));
    }

    private static Button button(String key, Certificate certificate, Runnable click) {
        Button button = Buttons.plain(key, click);
        button.setAriaLabel(Texts.t(key) + ": " + certificate.number());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void revoke(Certificate certificate, Runnable reload) {
        new FormDialog<>(
                        Texts.t("certificate.revoke.of", certificate.number()),
                        Texts.t("certificate.revoke"),
                        ReasonForm.class,
                        (ReasonForm form) -> {
                            certificates.revoke(certificate.id(), form.reason());
                            Notices.success(Texts.t("certificate.revoked", certificate.number()));
                            reload.run();
                        })
                .required("reason", reason())
                .open();
    }

    private void reissue(Certificate certificate, Runnable reload) {
        new FormDialog<>(
                        Texts.t("certificate.reissue.of", certificate.number()),
                        Texts.t("certificate.reissue"),
                        ReasonForm.class,
                        (ReasonForm form) -> {
                            Certificate anew = certificates.reissue(certificate.id(), form.reason());
                            Notices.success(Texts.t("certificate.reissued", anew.number()));
                            reload.run();
                        })
                .explain(new Paragraph(Texts.t("certificate.reissue.explain")))
                .required("reason", reason())
                .open();
    }

    /** Says that an institution issues, by which law. */
    void institution(TrainingId training, Runnable reload) {
        var basis = new TextField(Texts.t("certificate.issuer.basis"));
        basis.setMaxLength(BASIS_LENGTH);
        new FormDialog<>(
                        Texts.t("certificate.issuer"),
                        Texts.t("certificate.issuer.save"),
                        BasisForm.class,
                        (BasisForm form) -> {
                            issuers.institution(training, form.basis());
                            reload.run();
                        })
                .required("basis", basis)
                .open();
    }

    private static TextArea reason() {
        var field = new TextArea(Texts.t("certificate.reason"));
        field.setMaxLength(REASON_LENGTH);
        return field;
    }

    /** What the form of a reason holds. */
    record ReasonForm(String reason) {}

    /** What the form of the legal basis holds. */
    record BasisForm(String basis) {}
}
