package dk.splejs.security;

/** Who decides on a proposal in the end: the secretariat's coordinators or the board. */
public enum Approver {
    SECRETARIAT(Role.COORDINATOR),
    BOARD(Role.BOARD);

    private final Role role;

    Approver(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }
}
