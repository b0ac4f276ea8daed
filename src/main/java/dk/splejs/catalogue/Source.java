package dk.splejs.catalogue;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry comes from.
 *
 * @param owner the organisation whose need it met, or nothing for a product of the whole community
 * @param proposal the proposal it grew out of, if it did
 * @param licence an SPDX name, {@code MPL-2.0}, if one is known
 * @param repositories addresses of the source code, each a {@link WebAddress}
 * @param remark what else is known of its standing, if anything
 */
public record Source(
        @Nullable OrganisationCode owner,
        @Nullable ProposalId proposal,
        @Nullable String licence,
        List<String> repositories,
        @Nullable String remark) {

    public Source {
        repositories = List.copyOf(repositories);
        repositories.forEach(WebAddress::new);
    }

    /** An entry that grew out of a proposal; its code is not there yet. */
    public static Source proposal(ProposalId proposal, OrganisationCode owner, @Nullable String licence) {
        return new Source(owner, proposal, licence, List.of(), null);
    }
}
