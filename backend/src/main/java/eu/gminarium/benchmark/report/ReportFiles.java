package eu.gminarium.benchmark.report;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Makes the files of all kinds of reports. */
@Singleton
public class ReportFiles {

    private static final int READ = 40;

    private final Briefs briefs;
    private final PrintedBriefs printedBriefs;
    private final PartnershipReports partnershipReports;
    private final FigureWorkbooks workbooks;
    private final CouncilParagraphs paragraphs;

    ReportFiles(
            Briefs briefs,
            PrintedBriefs printedBriefs,
            PartnershipReports partnershipReports,
            FigureWorkbooks workbooks,
            CouncilParagraphs paragraphs) {
        this.briefs = briefs;
        this.printedBriefs = printedBriefs;
        this.partnershipReports = partnershipReports;
        this.workbooks = workbooks;
        this.paragraphs = paragraphs;
    }

    /**
     * A report as a file.
     *
     * @param office null for all offices
     * @param progress is told how far it is, 0 to 100; it may stop the work by an exception
     * @throws RecordNotFound if the partnership has no such office
     */
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public byte[] make(@Nullable OfficeId office, Locale language, ResultsFormat format, IntConsumer progress) {
        return switch (format) {
            case PDF -> office == null ? partnershipReports.pdf(language, progress) : brief(office, language, progress);
            case XLSX -> workbooks.xlsx(office, language, progress);
            case DOCX -> {
                if (office == null) {
                    throw new IllegalArgumentException("the paragraph speaks of one office");
                }
                yield paragraphs.docx(office, language);
            }
        };
    }

    private byte[] brief(OfficeId office, Locale language, IntConsumer progress) {
        Brief brief = briefs.read(office, language);
        progress.accept(READ);
        return printedBriefs.pdf(brief, Scopes.currentPartnership(), language);
    }
}
