package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.result.Ranking.Group;
import eu.gminarium.shared.OfficeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names groups of offices by letters: A, B … Z, then A2, B2 …; offices that share one cannot be told apart. */
public record GroupLetters(Map<OfficeId, String> letters) {

    private static final int ALPHABET = 26;

    /** Names the groups in their order. */
    public static GroupLetters of(List<Group> groups) {
        Map<OfficeId, String> letters = new HashMap<>();
        for (int at = 0; at < groups.size(); at++) {
            String letter = letter(at);
            groups.get(at)
                    .offices()
                    .forEach(office -> letters.merge(office, letter, (some, more) -> some + " " + more));
        }
        return new GroupLetters(letters);
    }

    /** The name of a group, by its place from 0. */
    public static String letter(int group) {
        String letter = String.valueOf((char) ('A' + group % ALPHABET));
        return group < ALPHABET ? letter : letter + (group / ALPHABET + 1);
    }

    /** Empty without a rank. */
    public String of(OfficeId office) {
        return letters.getOrDefault(office, "");
    }
}
