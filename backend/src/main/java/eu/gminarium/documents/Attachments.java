package eu.gminarium.documents;

import io.micronaut.core.io.Writable;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Files as answers; a browser saves them and never shows them as a page of ours. */
public final class Attachments {

    /** Media type of a workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Media type of a text document. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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

    /**
     * A file that the program has made of what only the asker may know; no browser or proxy keeps it.
     *
     * @param name plain ASCII
     */
    public static HttpResponse<byte[]> secret(String name, String contentType, byte[] content) {
        return HttpResponse.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, contentType)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
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

    /**
     * A file that is made while it is sent, by whoever asked for it. What can be refused must be refused before: then nothing has
     * been sent yet.
     *
     * @param name plain ASCII
     * @param write leaves the stream open
     */
    public static HttpResponse<Writable> streamed(String name, String contentType, Consumer<OutputStream> write) {
        // The body is written after the filter that bound the person has returned.
        PropagatedContext context = PropagatedContext.getOrEmpty();
        Writable body = new Streamed(out -> {
            try (PropagatedContext.Scope ignored = context.propagate()) {
                write.accept(out);
            }
        });
        return HttpResponse.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, contentType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private record Streamed(Consumer<OutputStream> source) implements Writable {

        @Override
        public void writeTo(Writer out) throws IOException {
            throw new IOException("a file is bytes");
        }

        @Override
        public void writeTo(OutputStream out, @Nullable Charset charset) throws IOException {
            source.accept(out);
            out.flush();
        }
    }
}
