package dk.splejs.proposal;

import java.util.UUID;

/** The key of a file that belongs to a proposal. */
public record AttachmentId(UUID value) {

    static AttachmentId fresh() {
        return new AttachmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
