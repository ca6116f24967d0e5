package eu.gminarium.ui.common;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Date fields in the person's language: names of months and days, Monday first, {@code dd.MM.yyyy}. */
public final class Dates {

    private static final int MONDAY = 1;
    private static final String FORMAT = "dd.MM.yyyy";

    private Dates() {}

    public static DatePicker picker(String label) {
        var picker = new DatePicker(label);
        picker.setLocale(Texts.locale());
        picker.setI18n(words());
        picker.setPlaceholder(Texts.t("common.date.placeholder"));
        return picker;
    }

    public static DateTimePicker timePicker(String label) {
        var picker = new DateTimePicker(label);
        picker.setLocale(Texts.locale());
        picker.setDatePickerI18n(words());
        picker.setDatePlaceholder(Texts.t("common.date.placeholder"));
        return picker;
    }

    private static DatePickerI18n words() {
        Locale locale = Texts.locale();
        return new DatePickerI18n()
                .setDateFormats(FORMAT, "d.M.yyyy", "d.M.yy", "yyyy-MM-dd")
                .setFirstDayOfWeek(MONDAY)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                .setToday(Texts.t("common.date.today"))
                .setCancel(Texts.t("common.cancel"))
                .setBadInputErrorMessage(Texts.t("common.date.unreadable"));
    }

    /** Sunday first, as the field wants them whatever day its week starts with. */
    private static List<String> days(TextStyle style, Locale locale) {
        return IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(DayOfWeek.SUNDAY::plus)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
