package dk.splejs.proposal;

import org.springframework.core.io.Resource;

/** A file that belongs to a proposal, to be saved by its reader. */
public record AttachmentFile(String name, FileType type, Resource content) {}
