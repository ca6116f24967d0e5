package eu.gminarium.ui.mysteryclient;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.ExclusionReason;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.CriterionKind;
import eu.gminarium.mysteryclient.script.TimeLimit;
import eu.gminarium.security.Access;
import eu.gminarium.shared.Interval;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** This area's states and figures in the person's language. */
public final class Words {

    private static final String NOTHING = "–";

    private Words() {}

    /** What the value is called. */
    public static String of(Enum<?> value) {
        return Texts.t("mystery." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** A number of units. */
    public static String of(TimeLimit limit) {
        return Texts.t("mystery.time." + limit.unit(), limit.most());
    }

    /** Where an audit stands. */
    public static StatusBadge badge(AuditStatus status) {
        return new StatusBadge(
                switch (status) {
                    case PLANNED -> Tone.NEUTRAL;
                    case RUNNING, REVIEW, PREVIEW -> Tone.INFORMATION;
                    case RELEASED -> Tone.SUCCESS;
                },
                of(status));
    }

    /** Where a call stands, and why it does not count if it does not. */
    public static StatusBadge badge(Call call) {
        ExclusionReason reason = call.reason();
        String words = reason == null ? of(call.status()) : of(call.status()) + ": " + of(reason);
        return new StatusBadge(
                switch (call.status()) {
                    case PLANNED -> Tone.NEUTRAL;
                    case SCORED -> Tone.SUCCESS;
                    case EXCLUDED -> Tone.WARNING;
                },
                words);
    }

    /** What a criterion got: "yes", "4 / 5", "3 rings", or the words. */
    public static String score(Criterion criterion, @Nullable Score score) {
        if (score == null) {
            return NOTHING;
        }
        Integer value = score.value();
        if (value == null) {
            return score.text() == null ? Texts.t("mystery.not-applicable.short") : score.text();
        }
        TimeLimit limit = criterion.limit();
        if (limit != null) {
            return Texts.t("mystery.time." + limit.unit(), value);
        }
        return criterion.kind() == CriterionKind.YES_NO
                ? Texts.t(value == 1 ? "mystery.yes" : "mystery.no")
                : value + " / " + criterion.kind().highest();
    }

    /** What a criterion got among the scores of a call. */
    public static String score(Criterion criterion, List<Score> scores) {
        return score(
                criterion,
                scores.stream()
                        .filter(each -> each.criterion().equals(criterion.code()))
                        .findFirst()
                        .orElse(null));
    }

    /** What a criterion that gives points got; null where it did not apply. */
    public static String value(Criterion criterion, @Nullable Integer value) {
        return score(criterion, new Score(criterion.code(), value));
    }

    /** The first and the last day. */
    public static String days(Audit audit) {
        return Texts.date(audit.startsOn()) + " – " + Texts.date(audit.endsOn());
    }

    /** What was said, line by line. */
    public static Div conversation(String text) {
        var said = new Div(new Paragraph(text));
        said.addClassNames("gm-task", "gm-conversation");
        return said;
    }

    /** An index 0..100 with one decimal. */
    public static String index(@Nullable Double index) {
        return index == null ? NOTHING : Texts.number(index, 1);
    }

    /** Both ends with one decimal. */
    public static String interval(@Nullable Interval interval) {
        return interval == null ? NOTHING : Texts.number(interval.lower(), 1) + "–" + Texts.number(interval.upper(), 1);
    }

    /** When a call was made, or for which day it is planned. */
    public static String when(Call call) {
        Instant calledAt = call.calledAt();
        if (calledAt != null) {
            return Texts.dateTime(
                    calledAt, Access.current().requirePartnership().zone());
        }
        return call.plannedOn() == null ? NOTHING : Texts.date(call.plannedOn()) + hour(call.plannedHour());
    }

    private static String hour(@Nullable Integer hour) {
        return hour == null ? "" : ", " + hour + "–" + (hour + 1);
    }
}
