package eu.gminarium.benchmark.report.job;

import eu.gminarium.benchmark.report.ResultsFormat;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody asks for.
 *
 * @param office null for all offices
 * @param language of the interface's languages
 */
public record NewDashboardReport(@Nullable OfficeId office, Locale language, ResultsFormat format) {

    /** @throws InvalidField if the paragraph for the council is asked of all offices */
    public NewDashboardReport {
        if (format == ResultsFormat.DOCX && office == null) {
            throw InvalidField.of("officeId", "brief.invalid.office");
        }
    }
}
