package dk.splejs.insight;

import dk.splejs.costing.KeySetting;
import dk.splejs.costing.SizeClass;
import dk.splejs.financing.ShareFigures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A key as it was used in a round.
 *
 * @param name of the key
 * @param settings as they were then
 * @param participants how many it weighed
 * @param inhabitants of them all, as far as the key asks for them
 */
public record KeyFacts(String name, List<KeySetting> settings, int participants, long inhabitants) {

    private static final String SIZE_CLASS = "sizeClass";

    static KeyFacts of(String name, List<KeySetting> settings, List<ShareFigures> figures) {
        long inhabitants = figures.stream()
                .map(ShareFigures::inhabitants)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        return new KeyFacts(name, settings, figures.size(), inhabitants);
    }

    /** The size classes, where the key goes by them. */
    public List<SizeClass> classes() {
        return name.equals(SIZE_CLASS)
                ? settings.stream()
                        .map(setting -> new SizeClass(Long.parseLong(setting.name()), setting.value()))
                        .toList()
                : List.of();
    }

    /** The one setting of a key that has one. */
    public BigDecimal setting() {
        return settings.isEmpty() ? BigDecimal.ZERO : settings.get(0).value();
    }
}
