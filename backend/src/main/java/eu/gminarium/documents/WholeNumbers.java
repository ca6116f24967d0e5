package eu.gminarium.documents;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Says where a line may end: never within a number, where Java's rules see an end after the comma of {@code −4,8}. */
final class WholeNumbers implements FSTextBreaker {

    private final FSTextBreaker places = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        places.setText(text);
    }

    @Override
    public int next() {
        int place = places.next();
        while (place != BreakIterator.DONE && withinNumber(place)) {
            place = places.next();
        }
        return place;
    }

    private boolean withinNumber(int place) {
        boolean sign =
                place >= 2 && place < text.length() && (text.charAt(place - 1) == ',' || text.charAt(place - 1) == '.');
        return sign && Character.isDigit(text.charAt(place - 2)) && Character.isDigit(text.charAt(place));
    }
}
