package dk.splejs.proposal;

import java.util.Optional;

/** What a proposal asks of the process that carries it. Called last in a use case, in its transaction. */
public interface ProposalLifecycle {

    /** Starts the process of a proposal that was submitted just now. */
    void start(ProposalId id);

    /** The owner took the proposal back: ends the process, which enters {@link Phase#WITHDRAWN}. */
    void withdraw(ProposalId id);

    /** A coordinator stopped the proposal: ends the process, which enters {@link Phase#SHELVED}. */
    void stop(ProposalId id);

    /** A coordinator wants to merge the proposal after its screening: its owner is asked while it goes on. */
    void askToMerge(ProposalId id);

    /** The owner agreed to that: ends the process, which enters {@link Phase#MERGED}. */
    void merge(ProposalId id);

    /** The id of the open task in which the owner revises the proposal. */
    Optional<String> openRevision(ProposalId id);
}
