package dk.splejs.importing;

import dk.splejs.adoption.AdoptionContent;
import dk.splejs.catalogue.ImportedEntry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A process that can be imported.
 *
 * @param use how its owner uses it, or used it; nothing where that is not known
 * @param remarks what was not taken as it stands there
 */
record Candidate(
        SourceRecord source, ImportedEntry entry, @Nullable Use use, List<Remark> remarks) {

    Candidate {
        remarks = List.copyOf(remarks);
    }

    ReportLine line(ReportLine.Result result) {
        return new ReportLine(
                source.row(), entry.id().id(), entry.content().texts().title(), result, remarks);
    }

    /** Nothing as its last day where it goes on. */
    record Use(AdoptionContent content, @Nullable LocalDate ended) {}
}
