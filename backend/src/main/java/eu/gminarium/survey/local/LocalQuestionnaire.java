package eu.gminarium.survey.local;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.questionnaire.LocalQuestions;
import eu.gminarium.survey.wave.CycleId;
import org.jspecify.annotations.Nullable;

/**
 * What one office asks in the next waves of a cycle besides what all offices ask.
 *
 * @param version null if nothing was ever kept
 */
public record LocalQuestionnaire(
        CycleId cycle,
        OfficeId office,
        LocalQuestions questions,
        @Nullable Long version) {}
