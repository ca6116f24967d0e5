package eu.gminarium.ui.mysteryclient.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.mysteryclient.consent.Consent;
import eu.gminarium.mysteryclient.consent.Consents;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.Instant;

/** Whether a public ranking may name the office; its own coordinator decides. */
@Prototype
final class ConsentSection {

    private final Consents consents;

    ConsentSection(Consents consents) {
        this.consents = consents;
    }

    /** @param then shows the page as it is after a decision */
    Div of(OfficeId office, Runnable then) {
        var section = new Div(new H2(Texts.t("mystery.consent")), new Paragraph(Texts.t("mystery.consent.lead")));
        section.addClassName("gm-section");
        fill(section, consents.of(office), then);
        return section;
    }

    private void fill(Div section, Consent consent, Runnable then) {
        section.add(
                consent.named()
                        ? new StatusBadge(Tone.SUCCESS, Texts.t("mystery.consent.yes"))
                        : new StatusBadge(Tone.NEUTRAL, Texts.t("mystery.consent.no")));
        Instant decidedAt = consent.decidedAt();
        if (decidedAt != null) {
            section.add(decided(consent, decidedAt));
        }
        if (Access.current().offices(Resource.PUBLICATION, Verb.WRITE).contains(consent.office())) {
            String key = consent.named() ? "mystery.consent.withdraw" : "mystery.consent.give";
            section.add(new Button(Texts.t(key), click -> {
                consents.decide(consent.office(), !consent.named());
                then.run();
            }));
        }
    }

    private static Paragraph decided(Consent consent, Instant at) {
        String when = Texts.dateTime(at, Access.current().requirePartnership().zone());
        var line = new Paragraph(
                consent.decidedBy() == null
                        ? Texts.t("mystery.consent.decided.on", when)
                        : Texts.t("mystery.consent.decided", when, consent.decidedBy()));
        line.addClassName("gm-quiet");
        return line;
    }
}
