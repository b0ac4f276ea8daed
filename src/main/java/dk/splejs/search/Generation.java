package dk.splejs.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;

/** Which way of making the index a document was made by: one made by another way is made again. */
final class Generation {

    /** Raise it with every change to {@link IndexSchema}, {@link Analyzers} or to what features put into their documents. */
    private static final int REVISION = 2;

    private static final String CURRENT = REVISION + "." + Long.toHexString(wordLists());

    private Generation() {}

    /** What tells this version of something in the index from every other one. */
    static String mark(long version) {
        return CURRENT + ":" + version;
    }

    private static long wordLists() {
        CRC32 sum = new CRC32();
        try {
            sum.update(new ClassPathResource(Analyzers.STOP_WORDS).getContentAsByteArray());
            sum.update(new ClassPathResource(Analyzers.COMPOUND_PARTS).getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the word lists of the search", e);
        }
        return sum.getValue();
    }
}
