package eu.gminarium.training.participant;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Whether a text can be somebody's identity number. */
final class IdentityNumbers {

    private static final int[] PESEL_WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
    private static final int[] PESEL_CENTURIES = {1900, 2000, 2100, 2200, 1800};
    private static final int MONTHS_OF_CENTURY = 20;
    private static final int WOMAN = 50;
    private static final int OVERFLOW = 20;
    private static final int ELEVEN = 11;

    /** Since 1954 the number has ten digits, of which the last is a check. */
    private static final int FIRST_CHECKED_YEAR = 54;

    private IdentityNumbers() {}

    /** 11 digits with a birthday and a check digit (Act on civil registration of 24 September 2010, article 15). */
    static boolean isPesel(String text) {
        if (!text.matches("\\d{11}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < PESEL_WEIGHTS.length; i++) {
            sum += PESEL_WEIGHTS[i] * digit(text, i);
        }
        int month = two(text, 2);
        return (10 - sum % 10) % 10 == digit(text, PESEL_WEIGHTS.length)
                && isDay(
                        PESEL_CENTURIES[month / MONTHS_OF_CENTURY] + two(text, 0),
                        month % MONTHS_OF_CENTURY,
                        two(text, 4));
    }

    /**
     * 9 digits for people born before 1954, otherwise 10 that can be divided by 11 (Act 133/2000 Coll., section 13); women's
     * months are 50 higher, and 20 more where a day's numbers were used up.
     */
    static boolean isRodneCislo(String text) {
        if (!text.matches("\\d{6}/?\\d{3,4}")) {
            return false;
        }
        String digits = text.replace("/", "");
        boolean checked = digits.length() == 10;
        if (checked ? !divides(digits) : two(digits, 0) >= FIRST_CHECKED_YEAR) {
            return false;
        }
        int month = two(digits, 2) % WOMAN;
        return isDay(year(two(digits, 0), checked), month > OVERFLOW ? month - OVERFLOW : month, two(digits, 4));
    }

    /** Some numbers given out before 1985 have a 0 where the remainder is 10. */
    private static boolean divides(String digits) {
        long first = Long.parseLong(digits.substring(0, 9)) % ELEVEN;
        return (first == 10 ? 0 : first) == digit(digits, 9);
    }

    private static int year(int two, boolean checked) {
        if (!checked) {
            return 1900 + two;
        }
        return two >= FIRST_CHECKED_YEAR ? 1900 + two : 2000 + two;
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int digit(String text, int at) {
        return text.charAt(at) - '0';
    }

    private static int two(String text, int at) {
        return 10 * digit(text, at) + digit(text, at + 1);
    }
}
