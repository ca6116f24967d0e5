package eu.gminarium.documents;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files as answers; a browser saves them and never shows them as a page of ours. */
public final class Attachments {

    private Attachments() {}

    /**
     * A PDF that the program has made.
     *
     * @param name plain ASCII
     */
    public static HttpResponse<byte[]> pdf(String name, byte[] content) {
        return HttpResponse.ok(content)
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    /** A file that somebody brought, under its own name (RFC 6266). */
    public static HttpResponse<byte[]> kept(Document document, byte[] content) {
        String name =
                URLEncoder.encode(document.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return HttpResponse.ok(content)
                .contentType(document.kind().contentType())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name);
    }
}
