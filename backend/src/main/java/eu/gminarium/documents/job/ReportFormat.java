package eu.gminarium.documents.job;

import eu.gminarium.documents.FileKind;

/** The kinds of files that a report can be. */
public enum ReportFormat {
    PDF(FileKind.PDF),
    XLSX(FileKind.XLSX);

    private final FileKind kind;

    ReportFormat(FileKind kind) {
        this.kind = kind;
    }

    /** What is kept. */
    public FileKind kind() {
        return kind;
    }
}
