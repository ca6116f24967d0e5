package eu.gminarium.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import eu.gminarium.messaging.MailLog;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import java.util.Optional;

/** Says that mail was given up, and offers to try all of it again. */
final class GivenUpNotice extends Div {

    private static final long serialVersionUID = 1L;

    private GivenUpNotice(long count, MailLog mail, Runnable then) {
        var hint = new Hint(Texts.t("message.given-up", count));
        if (Access.current().may(Resource.OUTBOX, Verb.WRITE)) {
            hint.add(new Button(Texts.t("message.given-up.retry"), click -> {
                Notices.success(Texts.t("message.given-up.retried", mail.retryAll()));
                then.run();
            }));
        }
        add(hint);
    }

    /** Empty if no mail was given up. */
    static Optional<GivenUpNotice> of(MailLog mail, Runnable then) {
        long count = mail.givenUp();
        return count == 0 ? Optional.empty() : Optional.of(new GivenUpNotice(count, mail, then));
    }
}
