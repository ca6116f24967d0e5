package eu.gminarium.mysteryclient.script;

import eu.gminarium.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the auditor plays and asks; needs no invented personal data.
 *
 * @param code stable within its audit, kebab-case
 * @param story who the auditor plays; null where nothing needs to be played
 * @param task what to ask or to do
 * @param unansweredRule for a call that stays unanswered
 * @param attemptsLimit after so many unanswered attempts the rule applies
 * @param wrongNumberRule for a call to a published number that is not the office's
 */
public record Scenario(
        ScenarioId id,
        String code,
        LocalizedText title,
        @Nullable LocalizedText story,
        LocalizedText task,
        Audience audience,
        UnansweredRule unansweredRule,
        int attemptsLimit,
        UnansweredRule wrongNumberRule) {

    /** What would make the same scenario in another audit. */
    public NewScenario copy() {
        return new NewScenario(code, title, story, task, audience, unansweredRule, attemptsLimit, wrongNumberRule);
    }
}
