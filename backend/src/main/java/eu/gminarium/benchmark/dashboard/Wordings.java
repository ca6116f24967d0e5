package eu.gminarium.benchmark.dashboard;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Gives out the {@link Wording} of a language. */
@Singleton
@Unchecked("puts into words what the caller was allowed to read")
public class Wordings {

    private final Messages messages;

    Wordings(Messages messages) {
        this.messages = messages;
    }

    /** The wording of a language for the current partnership. */
    public Wording in(Locale locale) {
        Partnership partnership = Scopes.currentPartnership();
        return new Wording(messages, Languages.supported(locale), partnership.currency());
    }
}
