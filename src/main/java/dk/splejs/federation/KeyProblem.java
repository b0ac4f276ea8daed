package dk.splejs.federation;

import java.util.List;

/**
 * What is wrong with a key of a description, or what was not taken as it stands there.
 *
 * @param key as the standard writes it, {@code description/da/longDescription}; empty for the file as a whole
 * @param reason the end of a message's key
 */
public record KeyProblem(String key, String reason, List<String> arguments) {

    public KeyProblem {
        arguments = List.copyOf(arguments);
    }

    static KeyProblem of(String key, String reason, String... arguments) {
        return new KeyProblem(key, reason, List.of(arguments));
    }

    /** {@code federation.problem.missing}. */
    public String messageKey() {
        return "federation.problem." + reason;
    }
}
