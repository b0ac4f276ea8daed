package dk.splejs.costing;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One setting of a distribution key as it is kept beside a result: {@code equalShare=0.40}, or {@code 25000=2} for a size
 * class.
 *
 * @param name of the setting; for a size class its smallest number of inhabitants
 */
public record KeySetting(String name, BigDecimal value) {

    private static final Pattern SPACE = Pattern.compile(" +");

    /**
     * The settings in a text that a key has written.
     *
     * @throws IllegalArgumentException when it is not such a text
     */
    public static List<KeySetting> read(String kept) {
        return SPACE.splitAsStream(kept.strip())
                .filter(text -> !text.isEmpty())
                .map(KeySetting::one)
                .toList();
    }

    /** The value of that name; refuses a text without it. */
    static BigDecimal require(String kept, String name) {
        return read(kept).stream()
                .filter(setting -> setting.name.equals(name))
                .map(KeySetting::value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + name + " in the settings: " + kept));
    }

    private static KeySetting one(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("Not a setting: " + text);
        }
        return new KeySetting(text.substring(0, equals), new BigDecimal(text.substring(equals + 1)));
    }
}
