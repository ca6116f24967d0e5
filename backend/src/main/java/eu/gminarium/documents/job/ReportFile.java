package eu.gminarium.documents.job;

import eu.gminarium.documents.Document;

/** A report's file. */
public record ReportFile(Document document, byte[] content) {}
