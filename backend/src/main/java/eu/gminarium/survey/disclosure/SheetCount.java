package eu.gminarium.survey.disclosure;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Counts one office's sheets, each of them once, for everything that is made of them; never leaves this package. */
final class SheetCount {

    private static final int STEPS = 5;

    private final List<String> codes;
    private final List<String> choices;
    private final List<Attribute> attributes;
    private final SpreadCount spread;
    private final SeriesCount series;
    private final Map<List<String>, Cells> byProfile = new HashMap<>();
    /** By question, and by what was chosen as it is stored. */
    private final Map<String, Map<String, Long>> chosen = new HashMap<>();

    SheetCount(QuestionnaireContent content) {
        this(content, Attribute.of(content));
    }

    /** @param attributes by which people are to be told apart */
    SheetCount(QuestionnaireContent content, List<Attribute> attributes) {
        this.codes = content.statements().stream().map(Statement::code).toList();
        this.choices = content.choices().stream().map(Question::code).toList();
        this.attributes = attributes;
        this.spread = new SpreadCount(codes.size());
        this.series = new SeriesCount();
    }

    /** How many people of one profile there are, and how many of them gave each statement each rating. */
    private static final class Cells {
        private long people;
        private final long[][] ratings;

        Cells(int statements) {
            ratings = new long[statements][STEPS];
        }
    }

    void add(Sheet sheet) {
        int[] ratings = new int[codes.size()];
        for (int i = 0; i < ratings.length; i++) {
            ratings[i] = rating(sheet, codes.get(i));
        }
        Cells cells = byProfile.computeIfAbsent(profile(sheet), profile -> new Cells(codes.size()));
        cells.people++;
        for (int i = 0; i < ratings.length; i++) {
            if (ratings[i] > 0) {
                cells.ratings[i][ratings[i] - 1]++;
            }
        }
        for (String code : choices) {
            String answer = sheet.answer(code);
            if (!answer.isEmpty() && !answer.equals(ClosedQuestion.DONT_KNOW)) {
                chosen.computeIfAbsent(code, question -> new HashMap<>()).merge(answer, 1L, Long::sum);
            }
        }
        spread.add(ratings);
        series.add(ratings, sheet.answers());
    }

    /** 1 to 5; 0 for none. */
    private static int rating(Sheet sheet, String code) {
        String answer = sheet.answer(code);
        return answer.isEmpty() || answer.equals(ClosedQuestion.DONT_KNOW) ? 0 : Integer.parseInt(answer);
    }

    private List<String> profile(Sheet sheet) {
        String[] profile = new String[attributes.size()];
        for (int i = 0; i < profile.length; i++) {
            profile[i] = value(sheet, attributes.get(i).code());
        }
        return List.of(profile);
    }

    private static String value(Sheet sheet, String attribute) {
        return switch (attribute) {
            case Attribute.MODE -> sheet.mode();
            case Attribute.UNIT -> sheet.place().toString();
            default -> sheet.answer(attribute);
        };
    }

    SpreadCount spread() {
        return spread;
    }

    SeriesCount series() {
        return series;
    }

    OfficeSums sums(OfficeId office) {
        Map<String, Ratings> ratings = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            ratings.put(codes.get(i), ratings(i));
        }
        Map<String, ChoiceFigure> figures = new HashMap<>();
        chosen.forEach((code, counts) -> counts.forEach(
                (answer, people) -> figures.merge(code, ChoiceFigure.of(answer, people), ChoiceFigure::plus)));
        long responses =
                byProfile.values().stream().mapToLong(cells -> cells.people).sum();
        return new OfficeSums(office, responses, ratings, figures);
    }

    private Ratings ratings(int statement) {
        long[] sum = new long[STEPS];
        byProfile.values().forEach(cells -> Arrays.setAll(sum, step -> sum[step] + cells.ratings[statement][step]));
        return ratings(sum);
    }

    Breakdown breakdown() {
        Map<List<String>, Long> people = new HashMap<>();
        Map<String, Map<List<String>, Ratings>> ratings = new HashMap<>();
        byProfile.forEach((profile, cells) -> {
            people.put(profile, cells.people);
            for (int i = 0; i < codes.size(); i++) {
                if (LongStream.of(cells.ratings[i]).sum() > 0) {
                    ratings.computeIfAbsent(codes.get(i), code -> new HashMap<>())
                            .put(profile, ratings(cells.ratings[i]));
                }
            }
        });
        return Breakdown.of(attributes, people, ratings);
    }

    private static Ratings ratings(long[] counts) {
        return new Ratings(LongStream.of(counts).boxed().toList());
    }
}
