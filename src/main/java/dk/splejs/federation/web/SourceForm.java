package dk.splejs.federation.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Where a description is, as the page sends it. */
record SourceForm(
        @Nullable String kode,
        @Nullable String adresse,
        @Nullable MultipartFile fil) {

    static final SourceForm EMPTY = new SourceForm("", "", null);

    /** Beyond what a description may be by one byte, to tell that it is. */
    private static final int MOST_BYTES = 1024 * 1024 + 1;

    /** A field that was not sent is taken as left empty. */
    SourceForm {
        kode = Objects.requireNonNullElse(kode, "").strip();
        adresse = Objects.requireNonNullElse(adresse, "").strip();
    }

    String code() {
        return Objects.requireNonNull(kode);
    }

    String address() {
        return Objects.requireNonNull(adresse);
    }

    boolean hasFile() {
        return fil != null && !fil.isEmpty();
    }

    byte[] bytes() throws IOException {
        try (InputStream stream = Objects.requireNonNull(fil).getInputStream()) {
            return stream.readNBytes(MOST_BYTES);
        }
    }
}
