package dk.splejs.importing;

import java.util.List;

/** Something to tell about a process: a message's key, and what it names. */
public record Remark(String key, List<String> arguments) {

    public Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark of(String key, String... arguments) {
        return new Remark("importing.remark." + key, List.of(arguments));
    }
}
