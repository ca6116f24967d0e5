package eu.gminarium.mysteryclient.report;

import eu.gminarium.mysteryclient.report.MethodFacts.Fact;
import eu.gminarium.shared.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report on an audit as it is printed; all texts are in the reader's language.
 *
 * @param subject whom it is about
 * @param sentences what the figures allow to say
 * @param results indices of the subject, and of all offices beside it
 * @param distribution how many offices have which index, as bars up to the highest
 * @param trainNext rows of criterion, index, calls and topic
 * @param change null without an earlier audit
 * @param effects of trainings, by topic; empty without an earlier audit
 * @param ranking rows of rank, office, index, interval, calls and group
 */
public record PrintedAudit(
        String title,
        String subject,
        List<Fact> facts,
        List<String> sentences,
        List<Bar> results,
        List<Bar> distribution,
        List<Bar> areas,
        List<Bar> criteria,
        List<List<String>> trainNext,
        @Nullable Change change,
        List<Effect> effects,
        List<List<String>> ranking,
        List<Fact> method) {

    public PrintedAudit {
        facts = List.copyOf(facts);
        sentences = List.copyOf(sentences);
        results = List.copyOf(results);
        distribution = List.copyOf(distribution);
        areas = List.copyOf(areas);
        criteria = List.copyOf(criteria);
        trainNext = List.copyOf(trainNext);
        effects = List.copyOf(effects);
        ranking = List.copyOf(ranking);
        method = List.copyOf(method);
    }

    /**
     * A figure drawn from 0 to 100.
     *
     * @param text the same in words
     * @param value null if there is none
     * @param interval null for none
     */
    public record Bar(
            String label,
            String text,
            @Nullable Double value,
            @Nullable Interval interval) {}

    /** @param rows of criterion, before, after and difference with what it means */
    public record Change(String heading, List<String> sentences, List<List<String>> rows) {

        public Change {
            sentences = List.copyOf(sentences);
            rows = List.copyOf(rows);
        }
    }

    /** @param rows of side, offices, before, after and difference */
    public record Effect(String topic, String sentence, List<List<String>> rows) {

        public Effect {
            rows = List.copyOf(rows);
        }
    }

    /** A number of a style sheet. */
    public static String css(double number) {
        return Double.toString(Math.round(number * 100) / 100.0);
    }
}
