package eu.gminarium.ui.common;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A link that saves a file, which is made when somebody follows it: the roles count that the person has then. */
public final class FileDownload extends Anchor {

    private static final long serialVersionUID = 1L;

    /**
     * @param fileName under which the browser saves it
     * @param content makes the file; a service's refusal becomes a failed download
     */
    public FileDownload(String text, String fileName, String contentType, Supplier<byte[]> content) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = in(event.getUI(), content);
                    return new DownloadResponse(new ByteArrayInputStream(file), fileName, contentType, file.length);
                }),
                AttachmentType.DOWNLOAD,
                text);
        addClassName("gm-download");
    }

    private FileDownload(String text, DownloadHandler handler) {
        super(handler, AttachmentType.DOWNLOAD, text);
        addClassName("gm-download");
    }

    /** A link to a file that is made while it is sent; a service's refusal becomes a failed download. */
    public static FileDownload streamed(
            String text, String fileName, String contentType, Consumer<OutputStream> write) {
        return new FileDownload(text, event -> {
            event.setFileName(fileName);
            event.setContentType(contentType);
            in(event.getUI(), () -> {
                write.accept(event.getOutputStream());
                return fileName;
            });
        });
    }

    /** A link to a PDF. */
    public static FileDownload pdf(String text, String fileName, Supplier<byte[]> content) {
        return new FileDownload(text, fileName, "application/pdf", content);
    }

    /** A download belongs to a tab, but runs outside it; the tab says which partnership is meant. */
    private static <T> T in(UI ui, Supplier<T> content) {
        Map<Class<?>, CurrentInstance> before = CurrentInstance.setCurrent(ui);
        try {
            return content.get();
        } finally {
            CurrentInstance.restoreInstances(before);
        }
    }
}
