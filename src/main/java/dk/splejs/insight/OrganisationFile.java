package dk.splejs.insight;

import dk.splejs.organisation.Organisation;
import dk.splejs.proposal.ProposalRow;
import dk.splejs.worklist.OpenTask;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation has under way, for one of its people.
 *
 * @param choices the organisations that the person belongs to, by name
 * @param current the one that is shown; none for a person who belongs to none
 * @param tasks those of its open tasks that the person may do
 * @param maySubmit whether the person may submit a proposal for it
 */
public record OrganisationFile(
        List<Organisation> choices,
        @Nullable Organisation current,
        List<OpenTask> tasks,
        List<OrganisationShare> shares,
        List<ProposalRow> proposals,
        boolean maySubmit,
        Instant now) {}
