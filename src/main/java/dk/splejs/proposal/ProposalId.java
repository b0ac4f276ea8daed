package dk.splejs.proposal;

import java.util.UUID;

/** The key of a proposal; also the business key of its process instance. */
public record ProposalId(UUID value) {

    static ProposalId fresh() {
        return new ProposalId(UUID.randomUUID());
    }

    /**
     * Reads the form {@link #toString()} writes.
     *
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
