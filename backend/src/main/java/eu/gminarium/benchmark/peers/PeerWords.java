package eu.gminarium.benchmark.peers;

import eu.gminarium.benchmark.dashboard.Sentences;
import eu.gminarium.benchmark.dashboard.Wordings;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.i18n.Messages;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Gives out the {@link PeerWording} of a language. */
@Singleton
@Unchecked("puts into words what the caller was allowed to read")
public class PeerWords {

    private final Messages messages;
    private final Wordings wordings;
    private final Sentences sentences;

    PeerWords(Messages messages, Wordings wordings, Sentences sentences) {
        this.messages = messages;
        this.wordings = wordings;
        this.sentences = sentences;
    }

    /** The wording of a language for the current partnership. */
    public PeerWording in(Locale locale) {
        return new PeerWording(messages, Languages.supported(locale), wordings.in(locale), sentences);
    }
}
