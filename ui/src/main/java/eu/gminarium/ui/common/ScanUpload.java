package eu.gminarium.ui.common;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import eu.gminarium.documents.DocumentStore;
import eu.gminarium.shared.problem.Problem;
import java.util.function.BiConsumer;

/** Takes one file for the document store; what is refused is said at the edge of the screen. */
public final class ScanUpload extends Upload {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;

    /**
     * @param dropKey says which kinds are taken
     * @param taken gets the file's name and bytes
     */
    public ScanUpload(String dropKey, BiConsumer<String, byte[]> taken) {
        this(dropKey, taken, (name, reason) -> Notices.information(reason));
    }

    /**
     * @param dropKey says which kinds are taken
     * @param taken gets the file's name and bytes
     * @param refused gets the file's name and the reason why it did not leave the browser
     */
    public ScanUpload(String dropKey, BiConsumer<String, byte[]> taken, BiConsumer<String, String> refused) {
        super(UploadHandler.inMemory((metadata, bytes) -> take(metadata.fileName(), bytes, taken)));
        setMaxFileSize(DocumentStore.MAX_BYTES);
        setUploadButton(new Button(Texts.t("document.upload.choose")));
        setI18n(words(dropKey));
        setWidthFull();
        addFileRejectedListener(rejected -> refused.accept(rejected.getFileName(), rejected.getErrorMessage()));
        // The list would call a file good because it has arrived.
        getElement().addEventListener("upload-success", sent -> clearFileList());
    }

    private static void take(String name, byte[] bytes, BiConsumer<String, byte[]> taken) {
        try {
            taken.accept(name, bytes);
        } catch (Problem problem) {
            Notices.problem(problem);
        }
    }

    private static UploadI18N words(String dropKey) {
        String failed = Texts.t("document.upload.failed");
        String sending = Texts.t("document.upload.sending");
        var words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(Texts.t(dropKey)).setMany(Texts.t(dropKey)));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(Texts.t("problem.document-too-large", DocumentStore.MAX_BYTES / MEGABYTE)));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(sending)
                        .setProcessing(sending)
                        .setStalled(sending))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)));
        return words;
    }
}
