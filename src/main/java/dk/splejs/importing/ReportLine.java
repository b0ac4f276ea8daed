package dk.splejs.importing;

import java.util.List;
import java.util.Locale;

/**
 * What became of a process, or would become of it.
 *
 * @param row where it stands in the file, from 1
 * @param id as the file names it; may be empty
 * @param title may be empty
 * @param remarks why it was left out, or what was not taken as it stands there
 */
public record ReportLine(int row, String id, String title, Result result, List<Remark> remarks) {

    public ReportLine {
        remarks = List.copyOf(remarks);
    }

    /** Whether somebody should look at it. */
    public boolean isRemarkable() {
        return !remarks.isEmpty();
    }

    /** How it went. */
    public enum Result {
        NEW,
        CHANGED,
        UNCHANGED,
        LEFT_OUT;

        /** {@code importing.result.left_out}. */
        public String messageKey() {
            return "importing.result." + name().toLowerCase(Locale.ROOT);
        }
    }
}
