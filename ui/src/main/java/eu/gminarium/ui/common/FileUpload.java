package eu.gminarium.ui.common;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import eu.gminarium.programme.table.TableFile;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Takes one file after the other; each new one replaces the one before, so nothing has to be taken away first. */
public final class FileUpload extends Upload {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;

    /**
     * @param taken gets the file's name and bytes
     * @param refused gets the reason why a file did not leave the browser
     */
    public FileUpload(BiConsumer<String, byte[]> taken, Consumer<String> refused) {
        super(UploadHandler.inMemory((metadata, bytes) -> taken.accept(metadata.fileName(), bytes)));
        setMaxFileSize(TableFile.MAX_BYTES);
        setUploadButton(new Button(Texts.t("programme.import.choose")));
        setI18n(words());
        setWidthFull();
        addFileRejectedListener(rejected -> refused.accept(rejected.getErrorMessage()));
        // The list would call a file good because it has arrived; what it is worth stands below.
        getElement().addEventListener("upload-success", sent -> clearFileList());
    }

    private static UploadI18N words() {
        var words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(Texts.t("programme.upload.drop")));
        words.getDropFiles().setMany(Texts.t("programme.upload.drop"));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(Texts.t("problem.file-too-large", TableFile.MAX_BYTES / MEGABYTE)));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Texts.t("programme.upload.sending"))
                        .setProcessing(Texts.t("programme.upload.checking"))
                        .setStalled(Texts.t("programme.upload.stalled")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Texts.t("programme.upload.failed"))
                        .setUnexpectedServerError(Texts.t("programme.upload.failed"))
                        .setForbidden(Texts.t("programme.upload.failed"))));
        return words;
    }
}
