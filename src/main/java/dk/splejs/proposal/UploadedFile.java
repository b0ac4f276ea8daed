package dk.splejs.proposal;

import org.springframework.core.io.InputStreamSource;

/**
 * A file as somebody sent it: nothing of it is to be trusted.
 *
 * @param name as its sender calls it; perhaps with folders, perhaps empty
 */
public record UploadedFile(String name, InputStreamSource content) {}
