package dk.splejs.costing;

import java.util.List;

/** The distribution keys there are. A new key is a class of its own and a line here. */
public final class DistributionKeys {

    private final List<DistributionKey> keys;

    public DistributionKeys(KeySettings settings) {
        keys = List.of(
                new EqualKey(),
                new InhabitantsKey(),
                new DegressiveKey(settings.degressiveThreshold()),
                new SizeClassKey(settings.sizeClasses()),
                new UseKey(),
                new MixedKey(settings.mixedEqualShare()));
    }

    public List<DistributionKey> all() {
        return keys;
    }

    /**
     * The key of that name.
     *
     * @throws CannotSplit.UnknownKey when there is none
     */
    public DistributionKey require(String name) {
        return keys.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotSplit.UnknownKey(name));
    }
}
