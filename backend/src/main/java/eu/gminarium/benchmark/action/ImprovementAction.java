package eu.gminarium.benchmark.action;

import eu.gminarium.benchmark.Period;
import eu.gminarium.documents.Document;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an office does about a value, as the reader may see it.
 *
 * @param indicator the card's code
 * @param definition number of the definition that it is measured by
 * @param period of the value that it started from
 * @param finding the sentence that it was planned from; null if there was none, or the value is not for the reader
 * @param owner who sees to it; null if nobody is named, or the reader sees no persons
 * @param ownerAccount the owner's account, if it is one and the reader sees persons
 * @param document that shows what was done; null if there is none, or the reader sees no persons, who may stand on it
 * @param overdue whether it is open past its day
 * @param revision number of the latest revision, from 1
 */
public record ImprovementAction(
        ActionId id,
        OfficeId office,
        String indicator,
        int definition,
        Period period,
        @Nullable String finding,
        String title,
        @Nullable String owner,
        @Nullable AccountId ownerAccount,
        LocalDate dueOn,
        boolean overdue,
        @Nullable String evidence,
        @Nullable String evidenceLink,
        @Nullable Document document,
        ActionState state,
        @Nullable String reason,
        Instant createdAt,
        Instant changedAt,
        int revision,
        Effect effect) {}
