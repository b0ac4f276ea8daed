package dk.splejs.importing;

import dk.splejs.catalogue.EntryImports;
import dk.splejs.catalogue.ImportOutcome;
import dk.splejs.importing.ReportLine.Result;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/**
 * Imports what OS2autoproces exports. Each process stands for itself: what cannot be imported is told of and stops no other,
 * and the same file a second time changes nothing.
 */
@Service
public class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    /** Processes of a transaction. */
    private static final int CHUNK = 100;

    private final ProcessReader reader;
    private final EntryImports entries;
    private final ImportChunk chunk;
    private final AccessRules rules;

    Imports(ProcessReader reader, EntryImports entries, ImportChunk chunk, AccessRules rules) {
        this.reader = reader;
        this.entries = entries;
        this.chunk = chunk;
        this.rules = rules;
    }

    /** Whether they may import at all. */
    public boolean mayImport(Actor actor) {
        return rules.mayImport(actor);
    }

    /**
     * Tells what importing the file would do, and does nothing.
     *
     * @throws FileRefused when the file as a whole is not taken
     * @throws AccessDeniedException for whoever may not import
     */
    public ImportReport tryOut(Actor importer, byte[] file) {
        return go(importer, file, true);
    }

    /**
     * Imports the file.
     *
     * @throws FileRefused when the file as a whole is not taken
     * @throws AccessDeniedException for whoever may not import
     */
    public ImportReport run(Actor importer, byte[] file) {
        return go(importer, file, false);
    }

    private ImportReport go(Actor importer, byte[] file, boolean dryRun) {
        if (!rules.mayImport(importer)) {
            throw new AccessDeniedException("May not import");
        }
        ProcessReader.Reading reading = reader.read(ProcessFile.read(file));
        List<ReportLine> lines = new ArrayList<>(reading.leftOut());
        List<Candidate> all = reading.candidates();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Candidate> some = all.subList(from, Math.min(from + CHUNK, all.size()));
            lines.addAll(dryRun ? preview(importer, some) : save(importer, some));
        }
        return new ImportReport(dryRun, lines);
    }

    private List<ReportLine> preview(Actor importer, List<Candidate> some) {
        return lines(
                some,
                entries.preview(importer, some.stream().map(Candidate::entry).toList()));
    }

    /** What cannot be kept, because somebody changes the same at this moment, does not take the others with it. */
    private List<ReportLine> save(Actor importer, List<Candidate> some) {
        try {
            return lines(some, chunk.save(importer, some));
        } catch (DataAccessException | TransactionException together) {
            LOG.debug("These are imported one by one now", together);
            return some.stream().flatMap(one -> saveAlone(importer, one)).toList();
        }
    }

    private Stream<ReportLine> saveAlone(Actor importer, Candidate one) {
        try {
            return lines(List.of(one), chunk.save(importer, List.of(one))).stream();
        } catch (DataAccessException | TransactionException failed) {
            LOG.warn("Process {} could not be imported", one.entry().id().id(), failed);
            ReportLine line = one.line(Result.LEFT_OUT);
            return Stream.of(new ReportLine(
                    line.row(), line.id(), line.title(), Result.LEFT_OUT, List.of(Remark.of("notSaved"))));
        }
    }

    private static List<ReportLine> lines(List<Candidate> some, List<ImportOutcome> outcomes) {
        List<ReportLine> lines = new ArrayList<>();
        for (ImportOutcome outcome : outcomes) {
            lines.add(some.get(lines.size()).line(Result.valueOf(outcome.name())));
        }
        return lines;
    }
}
