package dk.splejs.proposal;

import dk.splejs.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A wish to merge a proposal into another one.
 *
 * @param proposal the one that is to be taken in
 * @param target the one that takes it in
 * @param reason the coordinator's words
 * @param answeredBy who answered for the owner
 * @param answerReason why not, where the owner said no
 */
public record MergeView(
        ProposalId proposal,
        ProposalId target,
        MergeStatus status,
        String reason,
        @Nullable UserId answeredBy,
        @Nullable String answerReason) {}
