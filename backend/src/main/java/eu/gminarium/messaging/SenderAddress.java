package eu.gminarium.messaging;

import jakarta.inject.Singleton;
import java.util.Optional;

/** The address that mail comes from; a calendar entry names it as its organiser. */
@Singleton
public final class SenderAddress {

    /** Without a mail server nobody receives the entry; RFC 2606 keeps the domain free. */
    private static final String NONE = "gminarium@gminarium.invalid";

    private final String address;

    SenderAddress(Optional<SmtpSettings> settings) {
        this.address = settings.map(SmtpSettings::from).orElse(NONE);
    }

    /** An e-mail address. */
    public String value() {
        return address;
    }
}
