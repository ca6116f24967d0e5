package eu.gminarium.ui.training.planning;

import eu.gminarium.training.need.NeedPeriod;
import eu.gminarium.training.need.NeedPeriods;
import eu.gminarium.training.need.NewNeedPeriod;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.training.TrainingFields;
import io.micronaut.context.annotation.Prototype;
import java.util.function.Consumer;

/** The form of a period in which needs are collected. */
@Prototype
final class PeriodDialogs {

    private static final int TITLE_LENGTH = 200;

    private final NeedPeriods periods;

    PeriodDialogs(NeedPeriods periods) {
        this.periods = periods;
    }

    FormDialog<NewNeedPeriod> add(Consumer<NeedPeriod> then) {
        return form("need.period.new", "need.period.new.action", input -> saved(periods.add(input), then));
    }

    FormDialog<NewNeedPeriod> change(NeedPeriod period, Consumer<NeedPeriod> then) {
        return form(
                        "need.period.change",
                        "need.save",
                        input -> saved(periods.change(period.id(), period.version(), input), then))
                .read(new NewNeedPeriod(period.title(), period.opensOn(), period.closesOn()));
    }

    private static void saved(NeedPeriod period, Consumer<NeedPeriod> then) {
        Notices.success(Texts.t("need.period.saved", period.title()));
        then.accept(period);
    }

    private static FormDialog<NewNeedPeriod> form(String title, String action, Consumer<NewNeedPeriod> save) {
        return new FormDialog<>(Texts.t(title), Texts.t(action), NewNeedPeriod.class, save)
                .required("title", TrainingFields.line("need.period.title", TITLE_LENGTH))
                .required("opensOn", Dates.picker(Texts.t("need.period.opens-on")))
                .required("closesOn", Dates.picker(Texts.t("need.period.closes-on")));
    }
}
