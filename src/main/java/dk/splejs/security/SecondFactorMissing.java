package dk.splejs.security;

import java.io.Serial;

/** The decision asks for a log-in with two factors, and whoever wants to make it showed one. */
public class SecondFactorMissing extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    SecondFactorMissing(String taskKey) {
        super(taskKey + " asks for two factors");
    }
}
