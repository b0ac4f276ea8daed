package dk.splejs.catalogue;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where an entry was imported from, in its own row; all of it is empty where it was not. */
@Embeddable
record EntryOrigin(
        @Nullable String externalSource,
        @Nullable String externalId,
        @Nullable String otherKeys,
        @Nullable String importDigest) {

    static EntryOrigin of(ImportedEntry imported) {
        return new EntryOrigin(imported.id().source(), imported.id().id(), imported.otherKeys(), imported.digest());
    }

    @Nullable
    ImportMark mark() {
        return externalSource == null || externalId == null
                ? null
                : new ImportMark(new ExternalId(externalSource, externalId), otherKeys);
    }
}
