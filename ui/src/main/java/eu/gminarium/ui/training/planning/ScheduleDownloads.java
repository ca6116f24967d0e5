package eu.gminarium.ui.training.planning;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import eu.gminarium.training.schedule.Schedule;
import eu.gminarium.training.schedule.ScheduleFiles;
import eu.gminarium.ui.common.Texts;
import java.io.ByteArrayInputStream;

/** Links that save a published revision; the files are ready when the links appear. */
final class ScheduleDownloads extends Div {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv; charset=UTF-8";

    ScheduleDownloads(Schedule schedule, ScheduleFiles files) {
        addClassName("gm-row");
        String name = "harmonogram-" + schedule.number();
        add(
                link("XLSX", name + ".xlsx", XLSX, files.xlsx(schedule.id(), Texts.locale())),
                link("CSV", name + ".csv", CSV, files.csv(schedule.id(), Texts.locale())));
    }

    private static Anchor link(String text, String fileName, String type, byte[] content) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(new ByteArrayInputStream(content), fileName, type, content.length)),
                AttachmentType.DOWNLOAD,
                text);
        link.setAriaLabel(Texts.t("need.schedule.files") + ": " + text);
        return link;
    }
}
