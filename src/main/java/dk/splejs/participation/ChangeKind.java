package dk.splejs.participation;

/** Which way an organisation wants to go. */
public enum ChangeKind {
    JOIN,
    LEAVE;

    public String messageKey() {
        return "participation.kind." + name();
    }
}
