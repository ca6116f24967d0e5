package eu.gminarium.shared.i18n;

import com.ibm.icu.text.Transliterator;

/** Makes names comparable whatever keyboard typed them: {@code Tworóg} and {@code TWOROG} both fold to {@code tworog}. */
public final class Folding {

    // Latin-ASCII, because Ł and other letters with a stroke have no decomposition.
    private static final Transliterator FOLD =
            Transliterator.getInstance("NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

    private Folding() {}

    /** The text in lower-case ASCII letters and digits, with one space between words. */
    public static String fold(String text) {
        return FOLD.transliterate(text).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
