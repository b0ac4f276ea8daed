package dk.splejs.proposal;

import org.jspecify.annotations.Nullable;

/**
 * A proposal in which a person is named.
 *
 * @param reference nothing while it is not submitted
 * @param creator whether they made it
 * @param contact whether they are the one to ask
 * @param contactName what they are called there
 */
public record OwnProposal(
        @Nullable String reference,
        boolean creator,
        boolean contact,
        @Nullable String contactName) {}
