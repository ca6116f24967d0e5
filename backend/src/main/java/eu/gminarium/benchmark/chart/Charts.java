package eu.gminarium.benchmark.chart;

import eu.gminarium.benchmark.dashboard.Sentences;
import eu.gminarium.benchmark.dashboard.Wordings;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.i18n.Messages;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Gives out the {@link ChartMaker} of a language. */
@Singleton
@Unchecked("draws what the caller was allowed to read")
public class Charts {

    private final Messages messages;
    private final Wordings wordings;
    private final Sentences sentences;

    Charts(Messages messages, Wordings wordings, Sentences sentences) {
        this.messages = messages;
        this.wordings = wordings;
        this.sentences = sentences;
    }

    /** The charts of the current partnership in a language. */
    public ChartMaker in(Locale locale) {
        Locale supported = Languages.supported(locale);
        return new ChartMaker(new ChartWords(messages, supported, wordings.in(supported), sentences));
    }
}
