package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.QrCodeSvg;
import eu.gminarium.ui.common.Texts;

/** The public link of one office, to be scanned, copied or opened. */
final class LinkDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    LinkDialog(String officeName, String link) {
        setHeaderTitle(officeName);
        setWidth("min(26rem, calc(100vw - 2rem))");
        var address = new Anchor(link, link);
        address.setTarget(AnchorTarget.BLANK);
        var content = new Div(
                QrCodeSvg.of(link, Texts.t("survey.link.qr", officeName)),
                new Paragraph(address),
                new Paragraph(Texts.t("survey.link.hint")));
        content.addClassName("gm-survey-link-card");
        add(content);
        getFooter().add(new Button(Texts.t("survey.link.copy"), click -> copy(link)));
        getFooter().add(new Button(Texts.t("common.close"), click -> close()));
    }

    static void copy(String link) {
        UI.getCurrent().getPage().executeJs("return navigator.clipboard.writeText($0)", link);
        Notices.success(Texts.t("survey.link.copied"));
    }
}
