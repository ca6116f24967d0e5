package eu.gminarium.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.training.participant.DeclarationField;
import eu.gminarium.training.participant.Participant;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether somebody counts and since when, or what keeps them from it. */
final class ParticipantStanding extends Div {

    private static final long serialVersionUID = 1L;

    /** @param fields of the programme's declaration */
    ParticipantStanding(Participant participant, @Nullable LocalDate withdrawnOn, List<DeclarationField> fields) {
        add(badge(participant), new Paragraph(sentence(participant, withdrawnOn, fields)));
        if (participant.signedLate()) {
            add(new Paragraph(Texts.t("register.participant.late")));
        }
    }

    static StatusBadge badge(Participant participant) {
        Tone tone = switch (participant.state()) {
            case COUNTED -> Tone.SUCCESS;
            case DECLARED -> Tone.INFORMATION;
            case WITHDRAWN -> Tone.NEUTRAL;
            case INCOMPLETE, UNDECLARED -> Tone.WARNING;
        };
        return new StatusBadge(tone, Texts.t("register.participant.state." + participant.state()));
    }

    /** The labels of the required fields without an answer. */
    static String missing(Participant participant, List<DeclarationField> fields) {
        Map<String, String> labels =
                fields.stream().collect(Collectors.toMap(DeclarationField::key, field -> Texts.t(field.label())));
        return participant.missing().stream()
                .map(key -> labels.getOrDefault(key, key))
                .collect(Collectors.joining(", "));
    }

    private static String sentence(
            Participant participant, @Nullable LocalDate withdrawnOn, List<DeclarationField> fields) {
        return switch (participant.state()) {
            case COUNTED -> Texts.t("register.declaration.counts.COUNTED", day(participant.since()));
            case WITHDRAWN -> Texts.t("register.declaration.counts.WITHDRAWN", day(withdrawnOn));
            case INCOMPLETE -> Texts.t("register.declaration.counts.INCOMPLETE", missing(participant, fields));
            case DECLARED -> Texts.t("register.declaration.counts.DECLARED");
            case UNDECLARED -> Texts.t("register.participant.state.UNDECLARED");
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : Texts.date(day);
    }
}
