package eu.gminarium.shared;

/** Which texts the database takes: all but those with U+0000 or half of a pair of surrogates, which no keyboard sends. */
public final class StorableText {

    private StorableText() {}

    /** Whether the text comes back from the database as it went in. */
    public static boolean is(String text) {
        for (int at = 0; at < text.length(); at++) {
            char found = text.charAt(at);
            if (found == 0 || Character.isLowSurrogate(found)) {
                return false;
            }
            if (Character.isHighSurrogate(found)
                    && (++at == text.length() || !Character.isLowSurrogate(text.charAt(at)))) {
                return false;
            }
        }
        return true;
    }
}
