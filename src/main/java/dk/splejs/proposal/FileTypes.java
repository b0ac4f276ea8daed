package dk.splejs.proposal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells a file's type by what is in it; its name only tells one kind of plain text from another. */
final class FileTypes {

    private static final Map<FileType, Predicate<FileBytes>> SIGNATURES =
            Map.of(FileType.PDF, FileTypes::isPdf, FileType.PNG, FileTypes::isPng, FileType.JPEG, FileTypes::isJpeg);

    private static final int PDF_TAIL = 1024;

    private FileTypes() {}

    /** Nothing for a file of any other type, and for one that could be taken for two. */
    static Optional<FileType> of(byte[] content, String name) {
        FileBytes bytes = new FileBytes(content);
        if (bytes.startWith("PK")) {
            return OfficeFiles.typeOf(bytes);
        }
        if (bytes.endInAnArchive()) {
            return Optional.empty();
        }
        return SIGNATURES.entrySet().stream()
                .filter(type -> type.getValue().test(bytes))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> PlainText.typeOf(content, name));
    }

    private static boolean isPdf(FileBytes bytes) {
        return bytes.startWith("%PDF-") && bytes.haveInTheLast(PDF_TAIL, "%%EOF");
    }

    private static boolean isPng(FileBytes bytes) {
        return bytes.startWith("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR") && bytes.endWith("\0\0\0\0IEND\u00aeB`\u0082");
    }

    private static boolean isJpeg(FileBytes bytes) {
        return bytes.startWith("\u00ff\u00d8\u00ff");
    }
}
