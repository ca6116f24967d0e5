package eu.gminarium.ui.training;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.security.Access;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.checkin.CheckInCode;
import eu.gminarium.training.checkin.CheckInCodes;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;

/** Shows somebody's check-in code on the screen, for the trainer's phone. */
@Prototype
final class CheckInCodeDialog {

    private final CheckInCodes codes;
    private final PublicAddress address;

    CheckInCodeDialog(CheckInCodes codes, PublicAddress address) {
        this.codes = codes;
        this.address = address;
    }

    void open(ApplicationId application) {
        CheckInCode code = codes.of(application);
        var dialog = new Dialog();
        dialog.setHeaderTitle(Texts.t("after.code.title"));
        dialog.setWidth("min(24rem, calc(100vw - 2rem))");
        dialog.add(
                new CheckInCodeCard(
                        code,
                        address.of(
                                code.path(Access.current().requirePartnership().slug()))),
                new Paragraph(Texts.t("after.code.hint")));
        dialog.getFooter().add(new Button(Texts.t("common.close"), click -> dialog.close()));
        dialog.open();
    }
}
