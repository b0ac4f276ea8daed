package dk.splejs.catalogue;

/** All of an entry that its owner may change. */
public record EntryContent(Texts texts, Particulars particulars, Classification classification, EntryState state) {}
