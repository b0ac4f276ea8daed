package dk.splejs.insight;

import dk.splejs.proposal.Journal;
import dk.splejs.proposal.LogLine;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalDetails;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.SealedEntry;
import dk.splejs.security.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decision log of a proposal as a file that its reader can check, with the lines that stand on their page. */
@Service
public class DecisionLogFiles {

    private final ProposalAccess access;
    private final CaseSections sections;
    private final Histories histories;
    private final Journal journal;

    DecisionLogFiles(ProposalAccess access, CaseSections sections, Histories histories, Journal journal) {
        this.access = access;
        this.sections = sections;
        this.histories = histories;
        this.journal = journal;
    }

    /**
     * The log of the proposal of this reference.
     *
     * @param reader nobody where somebody is not logged in
     * @throws dk.splejs.proposal.ProposalNotFound also where it exists and the reader may not know
     */
    @Transactional(readOnly = true)
    public DecisionLogFile read(@Nullable Actor reader, String reference) {
        ProposalDetails details = access.read(reader, reference);
        ProposalView proposal = details.view();
        CaseReader caseReader = new CaseReader(reader, details.facts());
        boolean roundOpen = sections.reviews(proposal, caseReader)
                .filter(reviews -> reviews.round().open())
                .isPresent();
        List<DecisionLogLine> lines = journal.sealed(proposal.id()).stream()
                .map(entry -> line(entry, caseReader, roundOpen))
                .toList();
        return new DecisionLogFile(
                proposal.id().value(), reference, LogLine.start(proposal.id().value()), lines);
    }

    private DecisionLogLine line(SealedEntry entry, CaseReader reader, boolean roundOpen) {
        return histories.maySee(entry.entry(), reader, roundOpen)
                ? DecisionLogLine.open(entry, reader.isMember())
                : DecisionLogLine.closed(entry);
    }
}
