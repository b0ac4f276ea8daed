package dk.splejs.insight;

import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalDetails;
import dk.splejs.proposal.ProposalView;
import dk.splejs.security.Actor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything about one proposal, gathered for one reader in a number of statements that does not grow with the reviews. */
@Service
public class CaseFiles {

    private final ProposalAccess access;
    private final WhereaboutsReader whereabouts;
    private final CaseSections sections;
    private final CaseMargins margins;

    CaseFiles(ProposalAccess access, WhereaboutsReader whereabouts, CaseSections sections, CaseMargins margins) {
        this.access = access;
        this.whereabouts = whereabouts;
        this.sections = sections;
        this.margins = margins;
    }

    /**
     * The file of the proposal of this reference.
     *
     * @param reader nobody where somebody is not logged in
     * @throws dk.splejs.proposal.ProposalNotFound also where it exists and the reader may not know
     */
    @Transactional(readOnly = true)
    public CaseFile read(@Nullable Actor reader, String reference) {
        ProposalDetails details = access.read(reader, reference);
        ProposalView proposal = details.view();
        CaseReader caseReader = new CaseReader(reader, details.facts());
        Optional<ReviewSection> reviews = sections.reviews(proposal, caseReader);
        boolean roundOpen = reviews.filter(section -> section.round().open()).isPresent();
        return new CaseFile(
                details,
                margins.ownerName(proposal),
                whereabouts.of(proposal, reader),
                sections.attachments(proposal),
                reviews.orElse(null),
                sections.costs(proposal, caseReader).orElse(null),
                sections.approvals(proposal),
                margins.history(proposal, caseReader, roundOpen),
                margins.actions(proposal, caseReader),
                margins.end(proposal, reader));
    }
}
