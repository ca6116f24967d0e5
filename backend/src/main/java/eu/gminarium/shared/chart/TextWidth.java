package eu.gminarium.shared.chart;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide text is in Liberation Sans, which has the widths of Arial and Helvetica; needed where nothing lays text out.
 * Widths of the printable ASCII characters in thousandths of the font's size, from Adobe's metrics of Helvetica.
 */
final class TextWidth {

    private static final int[] ASCII = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private static final int FIRST = 32;
    private static final int WIDE = 1000;
    private static final double THOUSAND = 1000;
    private static final double BOLD = 1.08;
    private static final String ELLIPSIS = "…";

    private TextWidth() {}

    static double of(String text, double size, boolean bold) {
        double sum = Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .map(TextWidth::thousandths)
                .sum();
        return sum / THOUSAND * size * (bold ? BOLD : 1);
    }

    /** Broken at spaces; a line that is still too wide, and what is more than the lines, ends with dots. */
    static List<String> wrap(String text, double room, double size, boolean bold, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || of(longer, size, bold) <= room) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        boolean more = lines.size() > most;
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (more) {
            shown.set(most - 1, shown.get(most - 1) + ELLIPSIS);
        }
        shown.replaceAll(each -> fit(each, room, size, bold));
        return shown;
    }

    private static String fit(String line, double room, double size, boolean bold) {
        if (of(line, size, bold) <= room) {
            return line;
        }
        String cut = line.replace(ELLIPSIS, "");
        while (cut.length() > 1 && of(cut + ELLIPSIS, size, bold) > room) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return cut.strip() + ELLIPSIS;
    }

    private static int thousandths(int character) {
        if (character >= FIRST && character < FIRST + ASCII.length) {
            return ASCII[character - FIRST];
        }
        return switch (character) {
            case '\u00a0', '\u202f' -> ASCII[0];
            case 'ł' -> 222;
            case 'Ł' -> 556;
            case '–' -> 556;
            case '−' -> 584;
            default -> Character.getType(character) == Character.NON_SPACING_MARK ? 0 : WIDE;
        };
    }
}
