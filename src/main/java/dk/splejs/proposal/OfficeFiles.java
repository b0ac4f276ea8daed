package dk.splejs.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recognises the archives that office programs write, by what they say of themselves. None with macros. */
final class OfficeFiles {

    private static final String KIND = "mimetype";
    private static final String PARTS = "[Content_Types].xml";
    private static final int LONGEST_KIND = 200;
    private static final int LONGEST_LIST_OF_PARTS = 1024 * 1024;
    private static final String MICROSOFT = "application/vnd.openxmlformats-officedocument.";

    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "\"" + MICROSOFT + "wordprocessingml.document.main+xml\"", FileType.DOCX,
            "\"" + MICROSOFT + "spreadsheetml.sheet.main+xml\"", FileType.XLSX,
            "\"" + MICROSOFT + "presentationml.presentation.main+xml\"", FileType.PPTX);

    private static final List<FileType> OPEN_DOCUMENTS = List.of(FileType.ODT, FileType.ODS);

    private OfficeFiles() {}

    static Optional<FileType> typeOf(FileBytes bytes) {
        return ZipDirectory.of(bytes)
                .filter(archive -> archive.names().stream().noneMatch(OfficeFiles::isUnwelcome))
                .flatMap(archive -> archive.names().contains(PARTS) ? microsoft(archive) : openDocument(archive));
    }

    private static Optional<FileType> microsoft(ZipDirectory archive) {
        String parts = archive.text(PARTS, LONGEST_LIST_OF_PARTS).orElse("");
        List<FileType> found = MAIN_PARTS.entrySet().stream()
                .filter(part -> parts.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        boolean one =
                found.size() == 1 && !parts.contains("<!") && !archive.names().contains(KIND);
        return one ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<FileType> openDocument(ZipDirectory archive) {
        String kind = archive.text(KIND, LONGEST_KIND).orElse("").strip();
        return OPEN_DOCUMENTS.stream()
                .filter(type -> type.mediaType().equals(kind))
                .findFirst();
    }

    /** Macros, and names that would lead out of the folder into which somebody unpacks the archive. */
    private static boolean isUnwelcome(String name) {
        return name.startsWith("/")
                || name.contains("..")
                || name.contains("\\")
                || name.contains(":")
                || name.endsWith("vbaProject.bin")
                || name.startsWith("Basic/")
                || name.startsWith("Scripts/");
    }
}
