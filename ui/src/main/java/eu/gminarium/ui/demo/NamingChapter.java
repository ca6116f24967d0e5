package eu.gminarium.ui.demo;

import eu.gminarium.mysteryclient.consent.Consents;
import eu.gminarium.shared.OfficeId;
import jakarta.inject.Singleton;

/** Which offices agreed to be named in a public ranking; nothing is published. */
@Singleton
final class NamingChapter {

    private static final String YES = "yes";

    private final Consents consents;

    NamingChapter(Consents consents) {
        this.consents = consents;
    }

    void tell(DemoStage stage) {
        stage.rows("offices.csv").stream()
                .filter(row -> row.text("public_name").equals(YES))
                .map(row -> row.text("terc"))
                .forEach(office -> stage.asOffice(office, stage.calendar().today(), () -> {
                    OfficeId id = stage.cast().office(office);
                    consents.decide(id, true);
                    return id;
                }));
    }
}
