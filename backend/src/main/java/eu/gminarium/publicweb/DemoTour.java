package eu.gminarium.publicweb;

import eu.gminarium.publicweb.DemoGuide.DemoPartnership;
import eu.gminarium.publicweb.DemoGuide.OpenSurvey;
import eu.gminarium.publicweb.DemoGuide.SignIn;
import eu.gminarium.shared.http.PublicAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The demo as the start page shows it.
 *
 * @param operator null if the demo has none
 * @param password null where it is not for everybody: then cards lead to the form
 */
public record DemoTour(
        List<Stop> partnerships,
        @Nullable SignIn operator,
        @Nullable String password) {

    static DemoTour of(DemoGuide guide, PublicAddress address) {
        return new DemoTour(
                guide.partnerships().stream()
                        .map(each -> Stop.of(each, address))
                        .toList(),
                guide.operator(),
                guide.password());
    }

    /** A partnership to look at. */
    public record Stop(DemoPartnership partnership, List<Poster> posters) {

        static Stop of(DemoPartnership partnership, PublicAddress address) {
            return new Stop(
                    partnership,
                    partnership.surveys().stream()
                            .map(survey -> new Poster(survey, QrPicture.of(address.of(survey.path()))))
                            .toList());
        }
    }

    /** An open survey with its picture for phones. */
    public record Poster(OpenSurvey survey, QrPicture code) {}
}
