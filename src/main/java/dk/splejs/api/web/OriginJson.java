package dk.splejs.api.web;

import dk.splejs.catalogue.ImportMark;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where it came from. */
@Schema(name = "Origin")
record OriginJson(String source, String id) {

    static @Nullable OriginJson of(@Nullable ImportMark imported) {
        return imported == null
                ? null
                : new OriginJson(imported.id().source(), imported.id().id());
    }
}
