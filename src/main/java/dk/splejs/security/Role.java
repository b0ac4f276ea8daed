package dk.splejs.security;

import java.util.Arrays;
import java.util.List;

/**
 * What a person may hold: the first four for one organisation at a time, the others for the whole community. An administrator
 * manages the people of one organisation; an {@code ADMIN} looks after the installation and the roles of the community.
 */
public enum Role {
    SUBMITTER("submitter", true),
    REVIEWER("reviewer", true),
    BUDGET("budget", true),
    ADMINISTRATOR("administrator", true),
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

    /** Whether a colleague can hold it for its holder for a time. Who manages roles cannot lend that to others. */
    public boolean canBeLent() {
        return this != ADMINISTRATOR && this != ADMIN;
    }

    public static List<Role> ofOrganisation() {
        return Arrays.stream(values()).filter(Role::isPerOrganisation).toList();
    }

    public static List<Role> ofCommunity() {
        return Arrays.stream(values()).filter(role -> !role.isPerOrganisation()).toList();
    }

    /** {@code security.role.BOARD}. */
    public String messageKey() {
        return "security.role." + name();
    }

    String group() {
        return group;
    }

    public boolean isPerOrganisation() {
        return perOrganisation;
    }
}
