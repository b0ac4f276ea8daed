package dk.splejs.importing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.List;

/**
 * How an import went, or would go.
 *
 * @param dryRun whether nothing was done
 * @param lines one for each process of the file, in its order
 */
public record ImportReport(boolean dryRun, List<ReportLine> lines) {

    public ImportReport {
        lines = lines.stream().sorted(comparingInt(ReportLine::row)).toList();
    }

    public long newOnes() {
        return count(ReportLine.Result.NEW);
    }

    public long changed() {
        return count(ReportLine.Result.CHANGED);
    }

    public long unchanged() {
        return count(ReportLine.Result.UNCHANGED);
    }

    public long leftOut() {
        return count(ReportLine.Result.LEFT_OUT);
    }

    /** Those with something to tell, what was left out first. */
    public List<ReportLine> remarkable() {
        return lines.stream()
                .filter(ReportLine::isRemarkable)
                .sorted(comparing(line -> line.result() != ReportLine.Result.LEFT_OUT))
                .toList();
    }

    private long count(ReportLine.Result result) {
        return lines.stream().filter(line -> line.result() == result).count();
    }
}
