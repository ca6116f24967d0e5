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
import eu.gminarium.survey.link.Link;
import eu.gminarium.survey.link.Links;
import eu.gminarium.survey.paper.PaperBatchId;
import eu.gminarium.survey.paper.PaperBatches;
import eu.gminarium.survey.plan.OfficePlan;
import eu.gminarium.survey.plan.PlannedOffices;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.Cycle;
import eu.gminarium.survey.wave.LinkId;
import eu.gminarium.survey.wave.ReadableQuestionnaires;
import eu.gminarium.survey.wave.SurveyCycles;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveClosed;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveQuestionnaires;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A wave's papers as PDF. They can be printed before the wave opens; a questionnaire says then that it may still change, and has an
 * office's own questions only for those who may read them. Each
 * read is a transaction of its own: no connection waits while a page is set.
 */
@Singleton
public class SurveyPrints {

    private final Waves waves;
    private final Links links;
    private final PlannedOffices planned;
    private final SurveyCycles cycles;
    private final ReadableQuestionnaires questionnaires;
    private final PaperBatches batches;
    private final OfficeDirectory offices;
    private final PublicAddress address;
    private final PdfRenderer renderer;
    private final Messages messages;

    SurveyPrints(
            Waves waves,
            Links links,
            PlannedOffices planned,
            SurveyCycles cycles,
            ReadableQuestionnaires questionnaires,
            PaperBatches batches,
            OfficeDirectory offices,
            PublicAddress address,
            PdfRenderer renderer,
            Messages messages) {
        this.waves = waves;
        this.links = links;
        this.planned = planned;
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.batches = batches;
        this.offices = offices;
        this.address = address;
        this.renderer = renderer;
        this.messages = messages;
    }

    /**
     * Posters with the QR codes of the offices' links that were not withdrawn, one link a page.
     *
     * @param only null for every office that takes part
     * @throws RecordNotFound if there is no such wave, or the office takes no part in it, has withdrawn all its links or collects on
     *     paper only
     * @throws WaveClosed if nobody can answer any more
     */
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public byte[] posters(WaveId id, @Nullable OfficeId only, PosterSize size, Locale language) {
        return posters(id, link -> only == null || link.office().equals(only), size, language);
    }

    /**
     * The poster of one link.
     *
     * @throws RecordNotFound if there is no such link, it was withdrawn, or its office collects on paper only
     * @throws WaveClosed if nobody can answer any more
     */
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public byte[] poster(WaveId id, LinkId only, PosterSize size, Locale language) {
        return posters(id, link -> link.id().equals(only), size, language);
    }

    private byte[] posters(WaveId id, Predicate<Link> wanted, PosterSize size, Locale language) {
        Wave wave = running(id);
        Cycle cycle = cycles.get(wave.cycle());
        PdfFrame frame = frame("survey.print.poster.title", cycle, language);
        WaveQuestionnaires asked = questionnaires.of(id);
        List<Poster> posters = doors(wave, wanted, language).stream()
                .map(door -> poster(frame, wave, asked.of(door.office()), door))
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
        return questionnaires(id, only, null, print, language);
    }

    /**
     * The questionnaire with the number of a batch on it.
     *
     * @throws RecordNotFound if there is no such batch of the office in the wave, or it is out of reach
     * @throws WaveClosed if no sheet can be entered any more
     */
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public byte[] batch(WaveId id, OfficeId office, PaperBatchId batch, SheetPrint print, Locale language) {
        return questionnaires(id, office, batches.get(id, office, batch).number(), print, language);
    }

    private byte[] questionnaires(
            WaveId id, @Nullable OfficeId only, @Nullable Integer batch, SheetPrint print, Locale language) {
        Wave wave = running(id);
        Cycle cycle = cycles.get(wave.cycle());
        PdfFrame plain = frame("survey.print.sheet.title", cycle, language);
        PdfFrame frame = plain.withFooter(plain.t(
                wave.status() == WaveStatus.PLANNED ? "survey.print.sheet.draft" : "survey.print.sheet.footer",
                plain.date(wave.endsOn())));
        WaveQuestionnaires asked = questionnaires.of(id);
        List<PaperSheet> sheets = participants(wave, only, language).stream()
                .map(office -> new PaperSheets(frame, asked.of(office.id())).sheet(office.doorName(), batch))
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

    /** The offices that take part, by their names. */
    private List<Office> participants(Wave wave, @Nullable OfficeId only, Locale language) {
        Map<OfficeId, Office> byId = offices.byId();
        List<Office> found = waves.collectors(wave.id()).stream()
                .filter(collector -> only == null || collector.office().equals(only))
                .flatMap(collector -> Stream.ofNullable(byId.get(collector.office())))
                .sorted(Comparator.comparing(Office::doorName, Formats.collator(language)))
                .toList();
        if (only != null && found.isEmpty()) {
            throw new RecordNotFound();
        }
        return found;
    }

    /** By office; within one its own link first, then the others by name. */
    private List<Door> doors(Wave wave, Predicate<Link> wanted, Locale language) {
        Map<OfficeId, Office> byId = offices.byId();
        Map<OfficeId, OfficePlan> plans = planned.of(wave.id());
        List<Door> found = links.of(wave.id()).stream()
                .filter(link -> !link.withdrawn() && wanted.test(link))
                .filter(link -> plans.getOrDefault(link.office(), OfficePlan.AS_THE_WAVE)
                        .web())
                .flatMap(link -> Stream.ofNullable(byId.get(link.office()))
                        .map(office -> new Door(office.id(), office.doorName(), link.place(), address.of(link.path()))))
                .sorted(Comparator.comparing(Door::name, Formats.collator(language)))
                .toList();
        if (found.isEmpty()) {
            throw new RecordNotFound();
        }
        return found;
    }

    private static Poster poster(PdfFrame frame, Wave wave, QuestionnaireContent content, Door door) {
        return new Poster(
                door.name(),
                door.place(),
                frame.t("survey.print.poster.heading"),
                frame.t("survey.print.poster.lead"),
                frame.t("survey.print.poster.length", content.questions().size(), content.minutes()),
                QrCode.picture(door.address()),
                door.address(),
                frame.t("survey.print.poster.note", frame.date(wave.endsOn())));
    }

    /**
     * A link to be printed.
     *
     * @param name of the office, as it stands on the door
     * @param place null for the office's own link
     * @param address the survey's full address
     */
    private record Door(
            OfficeId office, String name, @Nullable String place, String address) {}
}
