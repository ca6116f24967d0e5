package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.documents.Document;
import eu.gminarium.security.Access;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.shared.AccountId;
import eu.gminarium.training.paper.Scan;
import eu.gminarium.training.paper.Scans;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.ScanRemoval;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Scans as a list: what, the file to save, who brought it. */
@Prototype
final class ScanTable {

    private final Scans scans;
    private final Accounts accounts;

    ScanTable(Scans scans, Accounts accounts) {
        this.scans = scans;
        this.accounts = accounts;
    }

    /**
     * @param what names what was scanned
     * @param removable whether the person may throw them away
     */
    Component of(List<Scan> kept, Function<Scan, String> what, boolean removable, Runnable reload) {
        if (kept.isEmpty()) {
            return Words.quiet(Texts.t("document.scans.empty"));
        }
        List<AccountId> people = kept.stream()
                .map(scan -> scan.document().account())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<AccountId, Account> known = accounts.find(people);
        LazyList<Scan> list = LazyList.of(
                        Texts.t("document.scans"),
                        kept,
                        new EmptyState(VaadinIcon.FILE_O, Texts.t("document.scans.empty")))
                .column(Texts.t("document.scan.what"), what)
                .component(Texts.t("document.scan.file"), this::file)
                .column(Texts.t("document.scan.by"), scan -> by(scan.document(), known));
        return removable ? list.component(Texts.t("after.card.action"), scan -> remove(scan, reload)) : list;
    }

    private Component file(Scan scan) {
        Document document = scan.document();
        return new FileDownload(
                document.fileName(),
                document.fileName(),
                document.kind().contentType(),
                () -> scans.content(scan.id()));
    }

    private static String by(Document document, Map<AccountId, Account> known) {
        Account account = document.account() == null ? null : known.get(document.account());
        String when = Texts.dateTime(
                document.createdAt(), Access.current().requirePartnership().zone());
        return account == null ? when : account.displayName() + ", " + when;
    }

    private ScanRemoval remove(Scan scan, Runnable reload) {
        return new ScanRemoval(scan.document().fileName(), () -> {
            scans.remove(scan.id());
            reload.run();
        });
    }
}
