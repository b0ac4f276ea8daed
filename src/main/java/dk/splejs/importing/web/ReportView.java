package dk.splejs.importing.web;

import dk.splejs.importing.ImportReport;
import dk.splejs.importing.ReportLine;
import dk.splejs.importing.ReportWords;
import java.util.List;
import java.util.Locale;

/** The report on the page: the sums, and those processes that somebody should look at. */
record ReportView(boolean dryRun, String summary, int remarkable, List<Row> rows) {

    /** The file with the report has the others. */
    private static final int MOST_ROWS = 500;

    ReportView {
        rows = List.copyOf(rows);
    }

    ReportView(ImportReport report, ReportWords words, Locale locale) {
        this(
                report.dryRun(),
                words.summary(report, locale),
                report.remarkable().size(),
                report.remarkable().stream()
                        .limit(MOST_ROWS)
                        .map(line -> Row.of(line, words, locale))
                        .toList());
    }

    public boolean isShortened() {
        return rows.size() < remarkable;
    }

    /** One process. */
    record Row(int number, String id, String title, String result, String remarks) {

        static Row of(ReportLine line, ReportWords words, Locale locale) {
            return new Row(
                    line.row(), line.id(), line.title(), words.result(line, locale), words.remarks(line, locale));
        }
    }
}
