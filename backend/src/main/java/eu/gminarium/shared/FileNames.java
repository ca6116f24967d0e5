package eu.gminarium.shared;

/** Names of files that every system takes, and that can stand in a header. */
public final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    /** The title without the characters that no file name may hold. */
    public static String of(String title) {
        return title.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", "");
    }

    /**
     * The name under which somebody sent a file, without its folders; of a long one the end.
     *
     * @param otherwise where nothing is left
     */
    public static String sent(String name, String otherwise) {
        String plain = of(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1))
                .strip();
        String usable = plain.isEmpty() ? otherwise : plain;
        return usable.substring(Math.max(0, usable.length() - LONGEST));
    }
}
