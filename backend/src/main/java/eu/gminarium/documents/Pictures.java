package eu.gminarium.documents;

import java.util.Base64;

/** Pictures in printed documents. */
public final class Pictures {

    private Pictures() {}

    /** The picture as an address that a page can hold. */
    public static String address(FileKind kind, byte[] picture) {
        return "data:" + kind.contentType() + ";base64," + Base64.getEncoder().encodeToString(picture);
    }
}
