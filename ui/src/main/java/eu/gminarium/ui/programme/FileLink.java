package eu.gminarium.ui.programme;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** A link that saves a small CSV file, which is ready when the link appears. */
final class FileLink extends Anchor {

    private static final long serialVersionUID = 1L;
    private static final String CSV = "text/csv; charset=UTF-8";

    /** @param csv the file in UTF-8 */
    FileLink(String text, String fileName, byte[] csv) {
        super(
                DownloadHandler.fromInputStream(
                        event -> new DownloadResponse(new ByteArrayInputStream(csv), fileName, CSV, csv.length)),
                AttachmentType.DOWNLOAD,
                text);
    }
}
