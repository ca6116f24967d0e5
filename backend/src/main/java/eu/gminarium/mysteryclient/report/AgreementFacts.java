package eu.gminarium.mysteryclient.report;

import eu.gminarium.mysteryclient.agreement.AuditAgreement;
import eu.gminarium.mysteryclient.agreement.StoredAgreements;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.scoring.Agreement;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How far two auditors agreed on the calls that were scored twice; nothing where none was. */
@Singleton
class AgreementFacts implements MethodFacts {

    private static final int DECIMALS = 2;

    private final StoredAgreements agreements;
    private final Messages messages;

    AgreementFacts(StoredAgreements agreements, Messages messages) {
        this.agreements = agreements;
        this.messages = messages;
    }

    @Override
    public List<Fact> of(AuditId audit, Locale language) {
        AuditAgreement agreement = agreements.of(audit);
        Double share = agreement.share();
        if (share == null) {
            return List.of();
        }
        String equal = messages.text(language, "mystery.agreement.share") + ": " + Formats.percent(language, share)
                + " (" + messages.text(language, "mystery.agreement.pairs", agreement.n()) + ")";
        return Stream.of(
                        Stream.of(new Fact(messages.text(language, "mystery.agreement"), equal)),
                        kappa("mystery.agreement.kappa.yes-no", agreement.yesNo(), language),
                        kappa("mystery.agreement.kappa.scale", agreement.scale(), language),
                        Stream.of(new Fact(
                                messages.text(language, "mystery.agreement.kappa"),
                                messages.text(language, "mystery.agreement.method"))))
                .flatMap(facts -> facts)
                .toList();
    }

    private Stream<Fact> kappa(String name, Agreement agreement, Locale language) {
        if (agreement.n() == 0) {
            return Stream.of();
        }
        Double kappa = agreement.kappa();
        String text = kappa == null
                ? messages.text(language, "mystery.kappa.constant")
                : Formats.number(language, kappa, DECIMALS);
        return Stream.of(new Fact(messages.text(language, name), text));
    }
}
