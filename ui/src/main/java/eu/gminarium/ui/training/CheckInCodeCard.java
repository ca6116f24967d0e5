package eu.gminarium.ui.training;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.training.checkin.CheckInCode;
import eu.gminarium.ui.common.QrCodeSvg;
import eu.gminarium.ui.common.Texts;

/** A person's check-in code as it is shown or printed: the QR code, whose it is, and the short code. */
final class CheckInCodeCard extends Div {

    private static final long serialVersionUID = 1L;

    /** @param address what the QR code holds */
    CheckInCodeCard(CheckInCode code, String address) {
        addClassName("gm-code");
        var shortCode = new Span(code.spelled());
        shortCode.addClassName("gm-code-short");
        add(
                QrCodeSvg.of(address, Texts.t("after.code.qr", code.employeeName())),
                new Span(code.employeeName()),
                Words.quiet(code.officeName()),
                shortCode);
    }
}
