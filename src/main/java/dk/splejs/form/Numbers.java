package dk.splejs.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as clients send them and as Danes type them.
 *
 * <p>A client of the engine sends a JSON number or a text with a decimal point: {@code 998500.00}. A person types a
 * decimal comma and points between thousands: {@code 998.500,00}. {@link #fromDanish} turns the second into the first;
 * where a lone point could be either ({@code 1.234}), it separates thousands, because no field takes three decimals.
 */
public final class Numbers {

    private static final int LONGEST = 40;
    private static final Pattern EXACT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9][0-9]{0,2}(\\.[0-9]{3})+(,[0-9]+)?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern SPACE_BETWEEN_THOUSANDS =
            Pattern.compile("(?<=[0-9])[ \\u00A0\\u202F](?=[0-9]{3}(?![0-9]))");

    private Numbers() {}

    /** A number, or a text that is exactly a number; anything else, NaN and the infinite included, is none. */
    static Optional<BigDecimal> exact(Object submitted) {
        if (submitted instanceof BigDecimal decimal) {
            return Optional.of(decimal);
        }
        if (submitted instanceof BigInteger integer) {
            return Optional.of(new BigDecimal(integer));
        }
        if (submitted instanceof Double || submitted instanceof Float) {
            return ofText(submitted.toString(), Double.isFinite(((Number) submitted).doubleValue()));
        }
        if (submitted instanceof Number number) {
            return Optional.of(BigDecimal.valueOf(number.longValue()));
        }
        return submitted instanceof String text ? ofText(text.strip(), isExact(text.strip())) : Optional.empty();
    }

    private static Optional<BigDecimal> ofText(String text, boolean number) {
        return number ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static boolean isExact(String text) {
        return text.length() <= LONGEST && EXACT.matcher(text).matches();
    }

    /** {@code 998.500,00} becomes {@code 998500.00}. What is not a number is given back as typed, to be refused. */
    public static String fromDanish(String typed) {
        String text = typed.strip().replace('−', '-');
        if (text.length() > LONGEST) {
            return typed;
        }
        String tight = SPACE_BETWEEN_THOUSANDS.matcher(text).replaceAll(".");
        if (GROUPED.matcher(tight).matches()) {
            return tight.replace(".", "").replace(',', '.');
        }
        return WITH_COMMA.matcher(tight).matches() ? tight.replace(',', '.') : text;
    }

    /** How a submitted number stands in a field: with a decimal comma, without points, so that it reads back the same. */
    static String toDanish(Object value) {
        return exact(value)
                .map(BigDecimal::toPlainString)
                .map(plain -> plain.replace('.', ','))
                .orElseGet(value::toString);
    }

    /** {@code 10.000.000}, for sentences. */
    static String danish(Number number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("da-DK")))
                .format(number);
    }
}
