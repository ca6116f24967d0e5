package eu.gminarium.survey.disclosure;

import eu.gminarium.survey.questionnaire.Answers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Answers that can be told apart: a number in ratings, one digit a statement, recognisable also in the bytes of a row. */
final class Known {

    /** The statements, first digit first. */
    static final String[] STATEMENTS = {"k1", "k2", "k3", "k4", "k5"};

    /** How many numbers there are. */
    static final int COUNT = (int) Math.pow(5, STATEMENTS.length);

    private static final Pattern TEXT = Pattern.compile(
            "\"k1\": ?\"([1-5])\", ?\"k2\": ?\"([1-5])\", ?\"k3\": ?\"([1-5])\", ?\"k4\": ?\"([1-5])\", ?\"k5\": ?\"([1-5])\"");

    /** As the binary form of a JSON object has it: all keys, then all values. */
    private static final Pattern BYTES = Pattern.compile("k1k2k3k4k5([1-5])([1-5])([1-5])([1-5])([1-5])");

    private Known() {}

    static Answers answer(int number) {
        Map<String, Set<String>> ratings = new HashMap<>();
        int rest = number;
        for (int i = STATEMENTS.length - 1; i >= 0; i--) {
            ratings.put(STATEMENTS[i], Set.of(String.valueOf(rest % 5 + 1)));
            rest /= 5;
        }
        return new Answers(ratings, Map.of());
    }

    /** The numbers in a text or in the bytes of a file, in their order. */
    static List<Integer> in(String text) {
        return (text.startsWith("{") ? TEXT : BYTES)
                .matcher(text)
                .results()
                .map(found -> IntStream.rangeClosed(1, STATEMENTS.length)
                        .reduce(0, (number, digit) -> number * 5 + Integer.parseInt(found.group(digit)) - 1))
                .toList();
    }
}
