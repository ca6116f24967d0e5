package eu.gminarium.messaging.notification;

import eu.gminarium.activitylog.PlatformActivityLog;
import eu.gminarium.security.Access;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/** What the signed-in person wants by mail, in all partnerships. */
@Singleton
@Unchecked("one's own choice and no other's")
public class MailChoices {

    private final MailChoiceRepository repository;
    private final MailChoiceChange changes;

    MailChoices(MailChoiceRepository repository, MailChoiceChange changes) {
        this.repository = repository;
        this.changes = changes;
    }

    /** Whether mail goes out, by kind. */
    public Map<Kind, Boolean> get() {
        Map<Kind, Boolean> choices = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            choices.put(kind, kind.mailByDefault());
        }
        AccountId self = Access.current().account();
        Scopes.platform(() -> repository.findByAccountId(self.value()))
                .forEach(row -> choices.put(row.kind(), row.mail()));
        return choices;
    }

    /** @throws InvalidField for a kind about which nobody may choose */
    public void choose(Kind kind, boolean mail) {
        if (!kind.optional()) {
            throw InvalidField.of("kind", "message.error.always");
        }
        AccountId self = Access.current().account();
        Scopes.platform(() -> {
            changes.put(self, kind, mail);
            return null;
        });
    }

    /** The change and its line in the log, in one transaction of the platform. */
    @Singleton
    static class MailChoiceChange {

        private final MailChoiceRepository repository;
        private final PlatformActivityLog activity;

        MailChoiceChange(MailChoiceRepository repository, PlatformActivityLog activity) {
            this.repository = repository;
            this.activity = activity;
        }

        @Transactional
        void put(AccountId account, Kind kind, boolean mail) {
            repository.put(account.value(), kind, mail);
            activity.record(account, "chose-mail", "account", account.value(), Map.of("kind", kind, "mail", mail));
        }
    }
}
