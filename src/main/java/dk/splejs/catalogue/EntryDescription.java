package dk.splejs.catalogue;

/** What another system says of an entry, told what stands here. */
@FunctionalInterface
public interface EntryDescription {

    /**
     * All that the entry is to say.
     *
     * @throws dk.splejs.form.FormRejected naming everything that cannot be taken
     */
    Said over(EntryStanding standing);

    /**
     * What it says.
     *
     * @param digest of what was sent, 64 hexadecimal digits: the same again says nothing new
     */
    record Said(EntryContent content, String digest) {}
}
