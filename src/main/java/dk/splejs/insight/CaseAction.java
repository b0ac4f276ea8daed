package dk.splejs.insight;

/** What a reader can do with a proposal besides reading it; each has a page of its own below the proposal's. */
public enum CaseAction {
    REVISE("revider"),
    ATTACH("bilag"),
    JOIN("ogsaa-hos-os"),
    STEER("vurderingsrunde"),
    MERGE("laeg-sammen"),
    WITHDRAW("traek-tilbage"),
    STOP("stop");

    private final String path;

    CaseAction(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    public String messageKey() {
        return "insight.action." + name();
    }
}
