package eu.gminarium.benchmark.report;

import eu.gminarium.documents.FileKind;

/** The kinds of files that a report on the offices' indicators can be. */
public enum ResultsFormat {
    /** The brief of an office on two pages, or the report of the whole partnership. */
    PDF(FileKind.PDF),
    /** All figures. */
    XLSX(FileKind.XLSX),
    /** A paragraph for the council and the yearly report on the state of the municipality; of one office only. */
    DOCX(FileKind.DOCX);

    private final FileKind kind;

    ResultsFormat(FileKind kind) {
        this.kind = kind;
    }

    /** What is kept. */
    public FileKind kind() {
        return kind;
    }
}
