package dk.splejs.proposal;

import dk.splejs.shared.CprNumber;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that was looked into: its type is known and allowed, its name is clean, its size within the limit. */
final class AcceptedFile {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    /** In place of a name that may not be repeated. */
    private static final String WITHOUT_NAME = "";

    private final String name;
    private final FileType type;
    private final byte[] content;

    private AcceptedFile(String name, FileType type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }

    /** @throws AttachmentRefused when it is empty, too large of another type or has a name that may not be kept */
    static AcceptedFile of(UploadedFile file) {
        String shown = FileName.cleaned(file.name());
        if (CprNumber.isIn(shown)) {
            throw new AttachmentRefused(AttachmentRefused.Reason.CPR_NUMBER, WITHOUT_NAME);
        }
        byte[] content = read(file);
        if (content.length == 0) {
            throw new AttachmentRefused(AttachmentRefused.Reason.EMPTY, shown);
        }
        if (content.length > MOST_BYTES) {
            throw new AttachmentRefused(AttachmentRefused.Reason.TOO_LARGE, shown);
        }
        FileType type = FileTypes.of(content, shown)
                .orElseThrow(() -> new AttachmentRefused(AttachmentRefused.Reason.UNKNOWN_TYPE, shown));
        return new AcceptedFile(FileName.of(file.name(), type), type, content);
    }

    /** One byte over the limit tells enough. */
    private static byte[] read(UploadedFile file) {
        try (InputStream stream = file.content().getInputStream()) {
            return stream.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be read", e);
        }
    }

    String name() {
        return name;
    }

    FileType type() {
        return type;
    }

    byte[] content() {
        return content;
    }
}
