package eu.gminarium.ui.training;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.security.Access;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.checkin.CheckInLink;
import eu.gminarium.training.checkin.CheckInLinks;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.QrCodeSvg;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.Instant;

/** The link with which a trainer checks people in: whether there is one, how to make one, how to end it. */
@Prototype
final class CheckInLinkPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CheckInLinks links;
    private final transient PublicAddress address;

    CheckInLinkPanel(CheckInLinks links, PublicAddress address) {
        this.links = links;
        this.address = address;
        addClassName("gm-recorded");
    }

    void show(MeetingId meeting) {
        removeAll();
        links.open(meeting)
                .ifPresentOrElse(
                        link -> {
                            add(Words.quiet(
                                    Texts.t("after.link.open", moment(link.validFrom()), moment(link.validUntil()))));
                            add(Buttons.plain("after.link.renew", () -> renew(meeting)));
                            add(Buttons.plain("after.link.revoke", () -> revoke(meeting)));
                        },
                        () -> add(Buttons.plain("after.link.make", () -> make(meeting))));
    }

    private void make(MeetingId meeting) {
        CheckInLink.Made made = links.make(meeting);
        show(meeting);
        String url = address.of(made.path(Access.current().requirePartnership().slug()));
        var dialog = new Dialog();
        dialog.setHeaderTitle(Texts.t("after.link.title"));
        dialog.setWidth("min(26rem, calc(100vw - 2rem))");
        var content = new Div(
                QrCodeSvg.of(url, Texts.t("after.link.qr")),
                new Paragraph(new Anchor(url, url)),
                new Paragraph(Texts.t(
                        "after.link.hint",
                        moment(made.link().validFrom()),
                        moment(made.link().validUntil()))));
        content.addClassName("gm-survey-link-card");
        dialog.add(content);
        dialog.getFooter().add(new Button(Texts.t("after.link.copy"), click -> copy(url)));
        dialog.getFooter().add(new Button(Texts.t("common.close"), click -> dialog.close()));
        dialog.open();
    }

    private void renew(MeetingId meeting) {
        Confirm.ask(
                Texts.t("after.link.renew.question"),
                Texts.t("after.link.renew.consequence"),
                Texts.t("after.link.renew"),
                () -> make(meeting));
    }

    private void revoke(MeetingId meeting) {
        Confirm.danger(
                Texts.t("after.link.revoke.question"),
                Texts.t("after.link.revoke.consequence"),
                Texts.t("after.link.revoke"),
                () -> {
                    links.revoke(meeting);
                    Notices.success(Texts.t("after.link.revoked"));
                    show(meeting);
                });
    }

    private static void copy(String url) {
        UI.getCurrent().getPage().executeJs("return navigator.clipboard.writeText($0)", url);
        Notices.success(Texts.t("after.link.copied"));
    }

    private static String moment(Instant instant) {
        return Texts.dateTime(instant, Access.current().requirePartnership().zone());
    }
}
