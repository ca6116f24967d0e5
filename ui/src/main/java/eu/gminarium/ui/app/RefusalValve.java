package eu.gminarium.ui.app;

import eu.gminarium.shared.http.ProblemJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers what Tomcat refuses before the program sees it, such as an address with {@code %00}, with a problem document in English: who
 * asks is not known yet, and Tomcat's own page would name itself and its version. Tomcat makes it, by its name.
 */
public final class RefusalValve extends ErrorReportValve {

    private static final String DOCUMENT = """
            {"type":"urn:gminarium:problem:unreadable-request","title":"The request cannot be read","status":%d,\
            "code":"unreadable-request","detail":"The address, a header or the method of this request cannot be read."}""";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < Response.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        response.setContentType(ProblemJson.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        try {
            PrintWriter writer = response.getReporter();
            if (writer != null) {
                writer.write(DOCUMENT.formatted(response.getStatus()));
                response.finishResponse();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
