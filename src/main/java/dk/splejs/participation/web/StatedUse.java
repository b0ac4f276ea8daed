package dk.splejs.participation.web;

import dk.splejs.form.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hours a year that a newcomer states, as typed.
 *
 * @param minutes nothing where nothing was typed, or nothing that makes sense
 */
record StatedUse(String typed, @Nullable Long minutes) {

    static final StatedUse NONE = new StatedUse("", null);

    private static final Pattern HOURS = Pattern.compile("[0-9]{1,7}(\\.[0-9]{1,2})?");
    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    static StatedUse of(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        return new StatedUse(text, text.isEmpty() ? null : minutes(text));
    }

    public boolean isWrong() {
        return !typed.isEmpty() && minutes == null;
    }

    private static @Nullable Long minutes(String text) {
        String plain = Numbers.fromDanish(text);
        if (!HOURS.matcher(plain).matches()) {
            return null;
        }
        return new BigDecimal(plain)
                .multiply(MINUTES_PER_HOUR)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
