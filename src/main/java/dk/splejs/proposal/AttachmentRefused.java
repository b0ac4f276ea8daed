package dk.splejs.proposal;

import java.io.Serial;

/** A file that can't belong to a proposal, and why; nothing was kept. */
public class AttachmentRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String fileName;

    AttachmentRefused(Reason reason, String fileName) {
        super("Refused: " + reason);
        this.reason = reason;
        this.fileName = fileName;
    }

    public Reason reason() {
        return reason;
    }

    /** As far as it can be shown. */
    public String fileName() {
        return fileName;
    }

    /** Why a file is refused. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        UNKNOWN_TYPE,
        CPR_NUMBER,
        SAME_NAME,
        TOO_MANY;

        /** {@code proposal.attachment.refused.TOO_LARGE}; its argument is the file's name. */
        public String messageKey() {
            return "proposal.attachment.refused." + name();
        }
    }
}
