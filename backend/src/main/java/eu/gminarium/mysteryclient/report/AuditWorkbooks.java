package eu.gminarium.mysteryclient.report;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;

/** Writes audits as workbooks. */
@Singleton
class AuditWorkbooks {

    byte[] xlsx(ReportedAudit reported) {
        var out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Gminarium", "1.0")) {
            new AuditSheets(workbook, reported).write();
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
