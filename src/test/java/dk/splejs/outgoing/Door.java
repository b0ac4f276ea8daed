package dk.splejs.outgoing;

import java.time.Duration;
import java.util.Set;

/** The way out in a test, with names that lead where the test says, and short patience. */
record Door(OutgoingCalls calls, HttpDoor way) implements AutoCloseable {

    static Door with(NameLookup names, String... trusted) {
        OutgoingSettings settings = new OutgoingSettings(
                Set.of(443, 8443),
                Set.of(trusted),
                Duration.ofSeconds(5),
                Duration.ofMillis(700),
                Duration.ofMillis(1500));
        HttpDoor way = new HttpDoor(settings, names);
        return new Door(new OutgoingCalls(new AddressRules(settings), way), way);
    }

    @Override
    public void close() {
        way.destroy();
    }
}
