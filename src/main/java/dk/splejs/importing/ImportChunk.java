package dk.splejs.importing;

import dk.splejs.adoption.AdoptionImports;
import dk.splejs.catalogue.EntryImports;
import dk.splejs.catalogue.EntryImports.Imported;
import dk.splejs.catalogue.ImportOutcome;
import dk.splejs.importing.Candidate.Use;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Some processes with how they are used, in one transaction. */
@Component
class ImportChunk {

    private final EntryImports entries;
    private final AdoptionImports adoptions;

    ImportChunk(EntryImports entries, AdoptionImports adoptions) {
        this.entries = entries;
        this.adoptions = adoptions;
    }

    /** What became of each, in their order. */
    @Transactional
    public List<ImportOutcome> save(Actor importer, List<Candidate> candidates) {
        List<Imported> saved = entries.saveAll(
                importer, candidates.stream().map(Candidate::entry).toList());
        List<ImportOutcome> outcomes = new ArrayList<>();
        for (Imported imported : saved) {
            Candidate candidate = candidates.get(outcomes.size());
            Use use = candidate.use();
            OrganisationCode owner = candidate.entry().owner();
            if (imported.outcome() != ImportOutcome.UNCHANGED && use != null && owner != null) {
                adoptions.take(importer, imported.entry(), owner, use.content(), use.ended());
            }
            outcomes.add(imported.outcome());
        }
        return outcomes;
    }
}
