package dk.splejs.proposal;

import java.util.UUID;

/** A file of a proposal as its list is read: without its bytes. */
record AttachmentRow(UUID id, int position, String fileName, FileType fileType, long size) {

    AttachmentView view() {
        return new AttachmentView(new AttachmentId(id), fileName, fileType, size);
    }

    boolean isNamed(String name) {
        return fileName.equalsIgnoreCase(name);
    }
}
