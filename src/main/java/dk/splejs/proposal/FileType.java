package dk.splejs.proposal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of file that a proposal may have with it: those that people write, draw and scan, without macros. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final String extension;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final Set<String> extensions;

    FileType(String mediaType, String extension, String... others) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.extensions =
                Stream.concat(Stream.of(extension), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of a name of this type, without the dot. */
    String extension() {
        return extension;
    }

    /** Whether a name with this end, in small letters and without the dot, is one of this type. */
    boolean isNamed(String end) {
        return extensions.contains(end);
    }

    /** Every end that a file chooser may offer: {@code .pdf,.png}. */
    public static String accepted() {
        return Stream.of(values())
                .flatMap(type -> type.extensions.stream().sorted())
                .map(end -> "." + end)
                .collect(Collectors.joining(","));
    }
}
