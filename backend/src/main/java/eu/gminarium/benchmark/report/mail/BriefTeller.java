package eu.gminarium.benchmark.report.mail;

import eu.gminarium.benchmark.report.Brief;
import eu.gminarium.benchmark.report.Briefs;
import eu.gminarium.benchmark.report.PrintedBriefs;
import eu.gminarium.documents.FileKind;
import eu.gminarium.messaging.Attachment;
import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Message;
import eu.gminarium.messaging.notification.Recipient;
import eu.gminarium.messaging.notification.Recipients;
import eu.gminarium.messaging.notification.Teller;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.FileNames;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.tenancy.Partnership;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Sends one person the brief of one office, in one transaction. */
@Singleton
class BriefTeller {

    private static final String PAGE = "dashboard/reports";

    private final BriefSubscriptionRepository repository;
    private final OfficeDirectory offices;
    private final Briefs briefs;
    private final PrintedBriefs printed;
    private final Recipients recipients;
    private final Teller teller;
    private final Messages messages;
    private final PublicAddress address;

    BriefTeller(
            BriefSubscriptionRepository repository,
            OfficeDirectory offices,
            Briefs briefs,
            PrintedBriefs printed,
            Recipients recipients,
            Teller teller,
            Messages messages,
            PublicAddress address) {
        this.repository = repository;
        this.offices = offices;
        this.briefs = briefs;
        this.printed = printed;
        this.recipients = recipients;
        this.teller = teller;
        this.messages = messages;
        this.address = address;
    }

    /** Everybody who asked for any office's. */
    @Transactional(readOnly = true)
    Set<AccountId> accounts() {
        return repository.accounts().stream().map(AccountId::new).collect(Collectors.toSet());
    }

    @Transactional(readOnly = true)
    List<OfficeId> offices(Access access) {
        return repository.ofAccount(access.account().value()).stream()
                .map(row -> new OfficeId(row.officeId()))
                .toList();
    }

    /** Nothing happens if the person was told of the quarter before. */
    @Transactional
    void tell(Access access, OfficeId office, Quarter quarter) {
        Partnership partnership = access.requirePartnership();
        String name = offices.get(office).displayName();
        Message message = Message.of(
                        Kind.DIGEST,
                        "brief:" + partnership.id().value() + ":" + office.value() + ":" + quarter.text(),
                        "brief.message",
                        List.of(name, quarter.text()),
                        "offices/" + office.value() + "/results")
                .attached(language -> file(partnership, office, language))
                .detailed(language -> details(partnership, office, language));
        recipients
                .member(access.account(), Kind.DIGEST)
                .map(BriefTeller::asked)
                .ifPresent(recipient -> teller.tell(message, recipient));
    }

    /** Asking for the brief counts, whatever the person said of other digests. */
    private static Recipient asked(Recipient member) {
        return new Recipient(
                member.account(), member.employee(), member.address(), member.name(), member.language(), Boolean.TRUE);
    }

    /** None if it is too large for a mail: the link leads to the same. */
    private List<Attachment> file(Partnership partnership, OfficeId office, Locale language) {
        Brief brief = briefs.read(office, language);
        byte[] pdf = printed.pdf(brief, partnership, language);
        return pdf.length > Attachment.MAX_BYTES
                ? List.of()
                : List.of(new Attachment(FileNames.of(brief.title()) + ".pdf", FileKind.PDF.contentType(), pdf));
    }

    private String details(Partnership partnership, OfficeId office, Locale language) {
        String sentences = briefs.sentences(office, language).stream()
                .map(sentence -> "– " + sentence + "\n")
                .collect(Collectors.joining("\n"));
        String page = address.of("/app/" + partnership.slug() + "/" + PAGE);
        return sentences + messages.text(language, "brief.message.stop", page);
    }
}
