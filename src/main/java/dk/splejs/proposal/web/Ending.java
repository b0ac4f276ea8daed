package dk.splejs.proposal.web;

import java.util.Arrays;

/** The two ways in which people end a proposal before its time, by the last word of their address. */
enum Ending {
    WITHDRAW("traek-tilbage"),
    STOP("stop");

    private final String path;

    Ending(String path) {
        this.path = path;
    }

    static Ending of(String path) {
        return Arrays.stream(values())
                .filter(ending -> ending.path.equals(path))
                .findFirst()
                .orElseThrow();
    }

    public String path() {
        return path;
    }

    /** {@code proposal.withdraw.title}. */
    public String key(String part) {
        return "proposal." + (this == WITHDRAW ? "withdraw" : "stop") + "." + part;
    }
}
