package dk.splejs.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How amounts, numbers and dates are written for people, on every page and in every mail ({@code @danish} in templates). */
@Component("danish")
public class DanishFormat {

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final int BYTES_OF_KB = 1024;
    private static final int BYTES_OF_MB = BYTES_OF_KB * BYTES_OF_KB;
    private static final int MAX_FRACTION_DIGITS = 6;

    private final ZoneId zone;
    private final DateTimeFormatter date = DateTimeFormatter.ofPattern("d. MMMM uuuu", DANISH);
    private final DateTimeFormatter shortDate = DateTimeFormatter.ofPattern("dd.MM.uuuu", DANISH);
    private final DateTimeFormatter dateTime = DateTimeFormatter.ofPattern("d. MMMM uuuu 'kl.' HH.mm", DANISH);

    DanishFormat(Clock clock) {
        this.zone = clock.getZone();
    }

    /** {@code 998.500,00 kr.}, with a no-break space before the unit. */
    public String money(Money amount) {
        return decimals("#,##0.00").format(amount.kroner()) + NO_BREAK_SPACE + "kr.";
    }

    /** {@code 23. november 2026}. */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** The local day of a moment: {@code 23. november 2026}. */
    public String date(Instant moment) {
        return date.format(moment.atZone(zone));
    }

    /** {@code 23.11.2026}, for tables. */
    public String shortDate(LocalDate day) {
        return shortDate.format(day);
    }

    /** The local day of a moment, for tables: {@code 23.11.2026}. */
    public String shortDate(Instant moment) {
        return shortDate.format(moment.atZone(zone));
    }

    /** {@code 23. november 2026 kl. 16.05}, local time. */
    public String dateTime(Instant moment) {
        return dateTime.format(moment.atZone(zone));
    }

    /** Templates call it with an int, for which their expression language could take any of the others. */
    public String number(int number) {
        return number((long) number);
    }

    /** {@code 375.000}. */
    public String number(long number) {
        return decimals("#,##0").format(number);
    }

    /** {@code 1.234,5}: as many decimals as the number has, at most six. */
    public String number(BigDecimal number) {
        DecimalFormat format = decimals("#,##0");
        format.setMaximumFractionDigits(MAX_FRACTION_DIGITS);
        return format.format(number);
    }

    /** {@code 22.770,398481…}: at least two decimals and at most six; what is cut off is told by the ellipsis. */
    public String cut(BigDecimal number) {
        BigDecimal shown = number.setScale(MAX_FRACTION_DIGITS, RoundingMode.DOWN);
        return shown.compareTo(number) == 0
                ? decimals("#,##0.00####").format(shown)
                : decimals("#,##0.000000").format(shown) + "…";
    }

    /** {@code 2,4 MB}; {@code 340 kB} for less than one, and never less than {@code 1 kB}. */
    public String fileSize(long bytes) {
        boolean large = bytes >= BYTES_OF_MB;
        String pattern = large ? "#,##0.#" : "0";
        double size = large ? (double) bytes / BYTES_OF_MB : Math.max(1, (double) bytes / BYTES_OF_KB);
        return decimals(pattern).format(size) + NO_BREAK_SPACE + (large ? "MB" : "kB");
    }

    private static DecimalFormat decimals(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(DANISH));
    }
}
