package eu.gminarium.documents;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The kinds of files that are kept: what a scanner makes, and what the program made. Told by the first bytes, never by the name. */
public enum FileKind {
    PDF("application/pdf", "pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A),
    /** A workbook that the program made; nobody brings one to be kept. */
    XLSX(Attachments.XLSX, "xlsx", 0x50, 0x4B, 0x03, 0x04),
    /** A text that the program made; by its first bytes it is a workbook's brother. */
    DOCX(Attachments.DOCX, "docx", 0x50, 0x4B, 0x03, 0x04);

    /** What a photograph or a scan may be. */
    public static final List<FileKind> SCANS = List.of(PDF, JPEG, PNG);

    /** What can stand in a printed document. */
    public static final List<FileKind> PICTURES = List.of(JPEG, PNG);

    private final String contentType;
    private final String extension;
    private final int[] beginning;

    FileKind(String contentType, String extension, int... beginning) {
        this.contentType = contentType;
        this.extension = extension;
        this.beginning = beginning;
    }

    /** The media type under which it is handed out. */
    public String contentType() {
        return contentType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    /** The first of the kinds that the bytes are of. */
    static Optional<FileKind> of(byte[] content, Collection<FileKind> kinds) {
        return kinds.stream().filter(kind -> kind.begins(content)).findFirst();
    }

    static FileKind byContentType(String contentType) {
        return Arrays.stream(values())
                .filter(kind -> kind.contentType.equals(contentType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(contentType));
    }

    private boolean begins(byte[] content) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((content[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
