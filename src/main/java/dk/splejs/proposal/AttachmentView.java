package dk.splejs.proposal;

/**
 * A file that belongs to a proposal, without what is in it.
 *
 * @param name as it is saved, with the end that its type has
 * @param size in bytes
 */
public record AttachmentView(AttachmentId id, String name, FileType type, long size) {}
