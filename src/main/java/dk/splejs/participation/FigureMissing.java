package dk.splejs.participation;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Conflict;
import java.io.Serial;
import java.util.Optional;

/** The organisation cannot be weighed: the figure that the key asks for is not known. */
public class FigureMissing extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    FigureMissing(ProposalId proposal, OrganisationCode organisation) {
        super("Organisation " + organisation + " has no figure for the key of proposal " + proposal);
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("participation.conflict.figureMissing");
    }
}
