package dk.splejs.catalogue.web;

import dk.splejs.catalogue.EntryUpserts;

/**
 * What writing an entry came to.
 *
 * @param outcome {@code created}, {@code updated} or {@code unchanged}
 */
record WrittenEntry(String slug, String outcome, Links links) {

    /** Where to read it. */
    record Links(String self, String page) {}

    static WrittenEntry of(EntryUpserts.Upserted upserted) {
        String slug = upserted.slug().value();
        return new WrittenEntry(
                slug,
                switch (upserted.outcome()) {
                    case NEW -> "created";
                    case CHANGED -> "updated";
                    case UNCHANGED -> "unchanged";
                },
                new Links("/api/v1/catalogue/" + slug, "/katalog/" + slug));
    }
}
