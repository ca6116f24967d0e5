package eu.gminarium.ui.benchmark.campaign;

import eu.gminarium.benchmark.campaign.CampaignStatus;
import eu.gminarium.benchmark.campaign.form.FormState;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** States of campaigns, forms and values as badges. */
final class CampaignBadge {

    private CampaignBadge() {}

    static StatusBadge of(CampaignStatus status) {
        Tone tone = switch (status) {
            case OPEN -> Tone.INFORMATION;
            case CLOSED -> Tone.NEUTRAL;
            case RELEASED -> Tone.SUCCESS;
        };
        return new StatusBadge(tone, Texts.t("campaign.status." + status));
    }

    static StatusBadge of(FormState state) {
        Tone tone = switch (state) {
            case EMPTY, ENTERING -> Tone.NEUTRAL;
            case COMPLETE, SIGNED_OFF -> Tone.INFORMATION;
            case RETURNED -> Tone.WARNING;
            case ACCEPTED -> Tone.SUCCESS;
        };
        return new StatusBadge(tone, Texts.t("campaign.form." + state));
    }

    /** @param status null where nothing was entered */
    static StatusBadge of(@Nullable MeasurementStatus status) {
        if (status == null) {
            return new StatusBadge(Tone.NEUTRAL, Texts.t("campaign.line.empty"));
        }
        Tone tone = switch (status) {
            case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
            case SIGNED_OFF -> Tone.INFORMATION;
            case RETURNED -> Tone.WARNING;
            case ACCEPTED -> Tone.SUCCESS;
        };
        return new StatusBadge(tone, Texts.t("benchmark.status." + status));
    }
}
