package eu.gminarium.training.register.file;

/** The kinds of files that the register is written to. */
public enum RegisterFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** In UTF-8 with a byte order mark, for Excel. */
    CSV("csv", "text/csv; charset=UTF-8"),
    /** The form that offices keep, for printing; not for long registers. */
    PDF("pdf", "application/pdf");

    private final String extension;
    private final String contentType;

    RegisterFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    /** {@code training-register.xlsx}. */
    public String fileName() {
        return "training-register." + extension;
    }

    public String contentType() {
        return contentType;
    }
}
