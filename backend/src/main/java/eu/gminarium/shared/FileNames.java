package eu.gminarium.shared;

/** Names of files that every system takes. */
public final class FileNames {

    private FileNames() {}

    /** The title without the characters that no file name may hold. */
    public static String of(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|]+", "");
    }
}
