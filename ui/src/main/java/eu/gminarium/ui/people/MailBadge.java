package eu.gminarium.ui.people;

import eu.gminarium.messaging.MailEntry;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;

/** What became of a mail. */
final class MailBadge {

    private MailBadge() {}

    static StatusBadge of(MailEntry.State state) {
        Tone tone = switch (state) {
            case SENT -> Tone.SUCCESS;
            case WAITING -> Tone.INFORMATION;
            case FAILED -> Tone.WARNING;
            case GIVEN_UP -> Tone.DANGER;
            case SHOWN_ONLY -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Texts.t("outbox.state." + state));
    }
}
