package eu.gminarium.ui.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.local.LocalQuestionnaires;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.Questionnaires;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.CycleId;
import eu.gminarium.survey.wave.NewCycle;
import eu.gminarium.survey.wave.NewWave;
import eu.gminarium.survey.wave.SurveyCycles;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.Waves;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** The survey cycle: waves that were answered on paper and closed, and one that is open to everybody with its link. */
@Singleton
final class SurveyChapter {

    private static final int ON_PAPER = 3;

    private final Questionnaires questionnaires;
    private final SurveyCycles cycles;
    private final Waves waves;
    private final SheetBox box;
    private final PublicSurveys web;
    private final PublicationChapter publication;
    private final CommentChapter comments;
    private final LocalQuestionnaires local;
    private final SurveyLinks links;

    SurveyChapter(
            Questionnaires questionnaires,
            SurveyCycles cycles,
            Waves waves,
            SheetBox box,
            PublicSurveys web,
            PublicationChapter publication,
            CommentChapter comments,
            LocalQuestionnaires local,
            SurveyLinks links) {
        this.questionnaires = questionnaires;
        this.cycles = cycles;
        this.waves = waves;
        this.box = box;
        this.web = web;
        this.publication = publication;
        this.comments = comments;
        this.local = local;
        this.links = links;
    }

    void tell(DemoStage stage) {
        List<DemoRow> rows = stage.rows("waves.csv");
        if (rows.isEmpty()) {
            // Offices agree to be named beside other figures too.
            publication.tell(stage, Map.of());
            return;
        }
        LocalDate first = stage.calendar().day(rows.getFirst().text("starts_on"));
        var questionnaire = new DemoQuestionnaire(stage);
        CycleId cycle = stage.asCoordinator(first, () -> begin(questionnaire));
        questionnaire
                .local()
                .forEach((office, questions) -> stage.asOffice(
                        office, first, () -> local.change(cycle, stage.cast().office(office), questions, null)));
        Map<String, WaveId> held = new HashMap<>();
        rows.forEach(row -> held.put(row.text("wave"), hold(stage, questionnaire, cycle, row)));
        publication.tell(stage, held);
        tagComments(stage);
    }

    /** Of the last wave that is over. */
    private void tagComments(DemoStage stage) {
        LocalDate today = stage.calendar().today();
        List<Wave> closed = stage.asCoordinator(today, waves::all).stream()
                .filter(wave -> wave.status() == WaveStatus.CLOSED)
                .toList();
        if (!closed.isEmpty()) {
            Wave last = closed.getLast();
            List<OfficeId> offices = stage.asCoordinator(today, () -> waves.collectors(last.id())).stream()
                    .map(Collector::office)
                    .toList();
            comments.tell(stage, last.id(), last.endsOn().plusDays(7), offices);
        }
    }

    private CycleId begin(DemoQuestionnaire questionnaire) {
        var kept = questionnaires.create(questionnaire.content());
        return cycles.create(new NewCycle(questionnaire.title(), kept.id())).id();
    }

    private WaveId hold(DemoStage stage, DemoQuestionnaire questionnaire, CycleId cycle, DemoRow row) {
        LocalDate start = stage.calendar().day(row.text("starts_on"));
        LocalDate end = stage.calendar().day(row.text("ends_on"));
        var input = new NewWave(cycle, row.localized("title"), start, end, row.number("target_per_office"), null);
        Wave wave =
                stage.asCoordinator(start, () -> waves.open(waves.plan(input).id(), null));
        Map<String, List<Answers>> answers = answers(stage, questionnaire, row.text("wave"));
        if (end.isBefore(stage.calendar().today())) {
            SideBySide.each(answers.entrySet(), of -> enter(stage, wave, of.getKey(), of.getValue()));
            stage.asCoordinator(end.plusDays(1), () -> waves.close(wave.id(), null));
        } else {
            links.hang(stage, wave, row.text("wave"));
            answer(stage, wave, answers);
        }
        return wave.id();
    }

    private static Map<String, List<Answers>> answers(DemoStage stage, DemoQuestionnaire questionnaire, String wave) {
        return stage.rows("responses.csv").stream()
                .filter(row -> row.text("wave").equals(wave))
                .collect(groupingBy(
                        row -> row.text("office"), LinkedHashMap::new, mapping(questionnaire::answers, toList())));
    }

    /** Sheets from the box in the office, typed in after the last day. */
    private void enter(DemoStage stage, Wave wave, String office, List<Answers> sheets) {
        OfficeId id = stage.cast().office(office);
        stage.asOffice(office, wave.endsOn(), () -> {
            box.empty(wave.id(), id, sheets);
            return sheets.size();
        });
    }

    /** Today, most on the public page by people without an account, every so manieth on paper. */
    private void answer(DemoStage stage, Wave wave, Map<String, List<Answers>> answers) {
        LocalDate today = stage.calendar().today();
        Map<OfficeId, String> codes = stage.asCoordinator(today, () -> waves.collectors(wave.id())).stream()
                .collect(toMap(Collector::office, Collector::code));
        answers.forEach((office, given) -> {
            OfficeId id = stage.cast().office(office);
            Map<Boolean, List<Answers>> onPaper = IntStream.range(0, given.size())
                    .boxed()
                    .collect(partitioningBy(place -> place % ON_PAPER == 0, mapping(given::get, toList())));
            stage.asOffice(office, today, () -> box.begin(wave.id(), id, onPaper.getOrDefault(true, List.of())));
            String code = Objects.requireNonNull(codes.get(id));
            onPaper.getOrDefault(false, List.of())
                    .forEach(each -> stage.calendar().on(today, () -> {
                        web.submit(code, UUID.randomUUID(), each);
                        return code;
                    }));
        });
    }
}
