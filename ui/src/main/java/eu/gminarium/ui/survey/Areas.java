package eu.gminarium.ui.survey;

import eu.gminarium.ui.common.Texts;
import java.util.List;

/** The areas that statements belong to. */
public final class Areas {

    /** What offers itself first; any other key may be typed. */
    static final List<String> OFFERED = List.of(
            "image",
            "approach",
            "competence",
            "timeliness",
            "reliability",
            "waiting",
            "staff",
            "information",
            "access",
            "overall");

    private Areas() {}

    /** A key of somebody's own is its name. */
    public static String name(String key) {
        return OFFERED.contains(key) ? Texts.t("survey.area." + key) : key;
    }
}
