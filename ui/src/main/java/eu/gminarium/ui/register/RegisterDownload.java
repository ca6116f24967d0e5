package eu.gminarium.ui.register;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import eu.gminarium.training.register.RegisterFilter;
import eu.gminarium.training.register.file.RegisterFiles;
import eu.gminarium.training.register.file.RegisterFormat;
import eu.gminarium.ui.common.Texts;
import java.util.Locale;
import java.util.Map;

/** A link that saves the register as it stands on the screen; the file is made while it is sent. */
final class RegisterDownload extends Anchor {

    private static final long serialVersionUID = 1L;

    /** @param text what the link says */
    RegisterDownload(RegisterFiles files, RegisterFormat format, RegisterFilter filter, String text) {
        super(handler(files, format, filter, Texts.locale()), AttachmentType.DOWNLOAD, text);
        addClassName("gm-download");
    }

    private static DownloadHandler handler(
            RegisterFiles files, RegisterFormat format, RegisterFilter filter, Locale language) {
        return event -> {
            event.setFileName(format.fileName());
            event.setContentType(format.contentType());
            inTab(event, () -> files.write(format, filter, language, event.getOutputStream()));
        };
    }

    /** The tab says which partnership it is; a download is a request of its own, in which no tab is current. */
    private static void inTab(DownloadEvent event, Runnable work) {
        UI tab = event.getUI();
        Map<Class<?>, CurrentInstance> before = CurrentInstance.setCurrent(tab);
        try {
            work.run();
        } finally {
            CurrentInstance.restoreInstances(before);
        }
    }
}
