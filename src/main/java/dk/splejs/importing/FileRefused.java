package dk.splejs.importing;

import java.util.Locale;

/** A whole file that cannot be imported. */
public class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    FileRefused(Reason reason) {
        super("The file is refused: " + reason);
        this.reason = reason;
    }

    FileRefused(Reason reason, Throwable cause) {
        super("The file is refused: " + reason, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong with it. */
    public enum Reason {
        /** Nothing was chosen, or nothing is in it. */
        EMPTY,
        TOO_LARGE,
        /** It becomes too large when it is unpacked, or has too many parts. */
        TOO_LARGE_UNPACKED,
        /** Neither JSON nor an Excel workbook, or broken. */
        NOT_READABLE,
        TOO_MANY_PROCESSES,
        /** A workbook whose first row does not name the columns, or a file without any process. */
        NO_PROCESSES;

        /** {@code importing.refused.too_large}. */
        public String messageKey() {
            return "importing.refused." + name().toLowerCase(Locale.ROOT);
        }
    }
}
