package eu.gminarium.ui.demo;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.paper.BatchCounts;
import eu.gminarium.survey.paper.NewBatch;
import eu.gminarium.survey.paper.PaperBatch;
import eu.gminarium.survey.paper.PaperBatches;
import eu.gminarium.survey.paper.PaperEntry;
import eu.gminarium.survey.paper.SecondEntry;
import eu.gminarium.survey.paper.Sheets;
import eu.gminarium.survey.paper.WaitingSheet;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.wave.WaveId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The box with sheets in an office: a batch is printed, handed out, counted and typed, a sample of it a second time. */
@Singleton
final class SheetBox {

    private static final int PACK = 50;
    private static final int HELPED = 6;
    private static final int SHARES = 7;
    private static final double STEP = 0.1;
    private static final double AT_LEAST = 1.2;
    private static final String SLIP = "overall";

    private final PaperBatches batches;
    private final PaperEntry paper;
    private final SecondEntry secondEntry;

    SheetBox(PaperBatches batches, PaperEntry paper, SecondEntry secondEntry) {
        this.batches = batches;
        this.paper = paper;
        this.secondEntry = secondEntry;
    }

    /** A batch of which some sheets are typed; the box stays where it is. */
    PaperBatch begin(WaveId wave, OfficeId office, List<Answers> sheets) {
        int handedOut = (int) (sheets.size() * (AT_LEAST + sheets.size() % SHARES * STEP)) + 1;
        int printed = (handedOut / PACK + 1) * PACK;
        PaperBatch batch = batches.add(wave, office, new NewBatch(printed, NewBatch.USUAL_CHECK));
        Stream.of(false, true).forEach(helped -> {
            List<Answers> part = part(sheets, helped);
            if (!part.isEmpty()) {
                paper.enter(wave, office, new Sheets(batch.id(), helped, part));
            }
        });
        return batches.count(wave, office, batch.id(), new BatchCounts(printed, handedOut, null, batch.version()));
    }

    /** A batch that is typed to the end. */
    void empty(WaveId wave, OfficeId office, List<Answers> sheets) {
        PaperBatch batch = begin(wave, office, sheets);
        batches.count(
                wave,
                office,
                batch.id(),
                new BatchCounts(batch.printed(), batch.handedOut(), sheets.size(), batch.version()));
        List<Answers> typed = new ArrayList<>(part(sheets, false));
        typed.addAll(part(sheets, true));
        List<WaitingSheet> sample = secondEntry.waiting(wave, office);
        for (int i = 0; i < sample.size(); i++) {
            Answers first = typed.get(sample.get(i).number() - 1);
            secondEntry.enter(
                    wave, office, batch.id(), sample.get(i).number(), i % HELPED == 0 ? withSlip(first) : first);
        }
    }

    /** Every so manieth person had help. */
    private static List<Answers> part(List<Answers> sheets, boolean helped) {
        return IntStream.range(0, sheets.size())
                .filter(place -> (place % HELPED == 0) == helped)
                .mapToObj(sheets::get)
                .toList();
    }

    /** Somebody hit the key beside. */
    private static Answers withSlip(Answers typed) {
        Map<String, Set<String>> chosen = new HashMap<>(typed.chosen());
        chosen.computeIfPresent(SLIP, (code, rating) -> Set.of(rating.contains("4") ? "5" : "4"));
        return new Answers(chosen, Map.of());
    }
}
