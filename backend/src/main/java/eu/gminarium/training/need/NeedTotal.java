package eu.gminarium.training.need;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;

/**
 * The needs of one topic in one office.
 *
 * @param people how many: somebody named in two needs of the topic counts once, unnamed people count as often as they are
 *     entered
 * @param needs how many needs they are in
 * @param unanswered needs that no training answers yet
 * @param urgent needs of high priority
 */
public record NeedTotal(
        String topicCode,
        LocalizedText topic,
        OfficeId office,
        String officeName,
        long people,
        long needs,
        long unanswered,
        long urgent) {}
