package eu.gminarium.mysteryclient.report;

import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.shared.OfficeId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody asks for.
 *
 * @param office null for all offices
 * @param language of the interface's languages
 */
public record NewAuditReport(AuditId audit, @Nullable OfficeId office, Locale language, ReportFormat format) {}
