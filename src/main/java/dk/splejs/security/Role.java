package dk.splejs.security;

/** What a person may hold: the first three for one organisation at a time, the others for the whole community. */
public enum Role {
    SUBMITTER("submitter", true),
    REVIEWER("reviewer", true),
    BUDGET("budget", true),
    COST_ANALYST("cost-analyst", false),
    BOARD("board", false),
    COORDINATOR("coordinator", false),
    ADMIN("camunda-admin", false);

    private final String group;
    private final boolean perOrganisation;

    Role(String group, boolean perOrganisation) {
        this.group = group;
        this.perOrganisation = perOrganisation;
    }

    String group() {
        return group;
    }

    public boolean isPerOrganisation() {
        return perOrganisation;
    }
}
