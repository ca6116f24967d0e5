package eu.gminarium.survey.print;

import eu.gminarium.documents.PdfFrame;
import eu.gminarium.documents.PdfRenderer;
import eu.gminarium.documents.QrCode;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.Cycle;
import eu.gminarium.survey.wave.OfficeQuestionnaires;
import eu.gminarium.survey.wave.SurveyCycles;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveClosed;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A wave's papers as PDF. They can be printed before the wave opens; a questionnaire says then that it may still change. Each
 * read is a transaction of its own: no connection waits while a page is set.
 */
@Singleton
public class SurveyPrints {

    private final Waves waves;
    private final SurveyCycles cycles;
    private final OfficeQuestionnaires questionnaires;
    private final OfficeDirectory offices;
    private final PublicAddress address;
    private final PdfRenderer renderer;
    private final Messages messages;

    SurveyPrints(
            Waves waves,
            SurveyCycles cycles,
            OfficeQuestionnaires questionnaires,
            OfficeDirectory offices,
            PublicAddress address,
            PdfRenderer renderer,
            Messages messages) {
        this.waves = waves;
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.offices = offices;
        this.address = address;
        this.renderer = renderer;
        this.messages = messages;
    }

    /**
     * Posters with the QR code of each office's link, one office a page.
     *
     * @param only null for every office that takes part
     * @throws RecordNotFound if there is no such wave, or the office takes no part in it
     * @throws WaveClosed if nobody can answer any more
     */
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public byte[] posters(WaveId id, @Nullable OfficeId only, PosterSize size, Locale language) {
        Wave wave = running(id);
        Cycle cycle = cycles.get(wave.cycle());
        PdfFrame frame = frame("survey.print.poster.title", cycle, language);
        List<Poster> posters = participants(wave, only, language).stream()
                .map(office -> poster(frame, wave, questionnaires.of(id, office.id()), office))
                .toList();
        return renderer.render("print/survey-poster.jte", frame, Map.of("posters", posters, "size", size));
    }

    /**
     * The questionnaire to be filled in by hand, one office a sheet.
     *
     * @param only null for every office that takes part
     * @throws RecordNotFound if there is no such wave, or the office takes no part in it
     * @throws WaveClosed if no sheet can be entered any more
     */
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public byte[] questionnaires(WaveId id, @Nullable OfficeId only, SheetPrint print, Locale language) {
        Wave wave = running(id);
        Cycle cycle = cycles.get(wave.cycle());
        PdfFrame plain = frame("survey.print.sheet.title", cycle, language);
        PdfFrame frame = plain.withFooter(plain.t(
                wave.status() == WaveStatus.PLANNED ? "survey.print.sheet.draft" : "survey.print.sheet.footer",
                plain.date(wave.endsOn())));
        List<PaperSheet> sheets = participants(wave, only, language).stream()
                .map(participant ->
                        new PaperSheets(frame, questionnaires.of(id, participant.id())).sheet(participant.office()))
                .toList();
        return renderer.render("print/survey-sheet.jte", frame, Map.of("sheets", sheets, "print", print));
    }

    private Wave running(WaveId id) {
        Wave wave = waves.get(id);
        if (wave.status() == WaveStatus.CLOSED) {
            throw new WaveClosed();
        }
        return wave;
    }

    private PdfFrame frame(String titleKey, Cycle cycle, Locale language) {
        Partnership partnership = Scopes.currentPartnership();
        String title = messages.text(language, titleKey, cycle.title().in(language));
        return PdfFrame.portrait(messages, language, title, partnership.demo());
    }

    private List<Participant> participants(Wave wave, @Nullable OfficeId only, Locale language) {
        Map<OfficeId, Office> byId = offices.byId();
        List<Participant> found = waves.collectors(wave.id()).stream()
                .filter(collector -> only == null || collector.office().equals(only))
                .flatMap(collector -> Stream.ofNullable(byId.get(collector.office()))
                        .map(office -> new Participant(office.id(), office.doorName(), address.of(collector.path()))))
                .sorted(Comparator.comparing(Participant::office, Formats.collator(language)))
                .toList();
        if (only != null && found.isEmpty()) {
            throw new RecordNotFound();
        }
        return found;
    }

    private static Poster poster(PdfFrame frame, Wave wave, QuestionnaireContent content, Participant participant) {
        return new Poster(
                participant.office(),
                frame.t("survey.print.poster.heading"),
                frame.t("survey.print.poster.lead"),
                frame.t("survey.print.poster.length", content.questions().size(), content.minutes()),
                QrCode.picture(participant.link()),
                participant.link(),
                frame.t("survey.print.poster.note", frame.date(wave.endsOn())));
    }

    /**
     * An office that takes part.
     *
     * @param office as it stands on the door
     * @param link the survey's full address
     */
    private record Participant(OfficeId id, String office, String link) {}
}
