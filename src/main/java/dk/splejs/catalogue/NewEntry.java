package dk.splejs.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What is to stand in the catalogue.
 *
 * @param funding nothing when it is not known what it cost and who paid
 */
public record NewEntry(
        Texts texts,
        Source source,
        Classification classification,
        EntryState state,
        @Nullable Funding funding) {

    /** What it says; its owner may change that later. */
    EntryContent content() {
        Particulars particulars =
                new Particulars(null, source.licence(), source.repositories(), null, null, null, null, source.remark());
        return new EntryContent(texts, particulars, classification, state);
    }

    /** A solution that the community has just made. */
    public static NewEntry current(
            Texts texts, Source source, Classification classification, @Nullable Funding funding) {
        return new NewEntry(texts, source, classification, EntryState.CURRENT, funding);
    }
}
