package dk.splejs.catalogue;

import dk.splejs.proposal.GovernanceLevel;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The products that OS2 already has, from public lists. */
@Service
public class Os2Products {

    private static final Resource FILE = new ClassPathResource("reference-data/os2-products.csv");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Catalogue catalogue;
    private final EntryRepository entries;

    Os2Products(Catalogue catalogue, EntryRepository entries) {
        this.catalogue = catalogue;
        this.entries = entries;
    }

    /** Puts those into the catalogue that are not there yet. */
    @Transactional
    public void publish() {
        Set<String> known = Set.copyOf(entries.titlesWithoutProposal());
        read().stream()
                .filter(product -> !known.contains(product.texts().title()))
                .forEach(catalogue::publish);
    }

    private static List<NewEntry> read() {
        try (Reader reader = new InputStreamReader(FILE.getInputStream(), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).stream().map(Os2Products::entry).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    private static NewEntry entry(CSVRecord row) {
        String status = row.get("status");
        return new NewEntry(
                Texts.danish(row.get("name"), row.get("description_da"), ""),
                new Source(
                        null, null, filled(row.get("licence")), words(row.get("repositories")), row.get("status_da")),
                Classification.level(status.startsWith("sandbox") ? GovernanceLevel.SANDBOX : null),
                status.startsWith("left") ? EntryState.LEFT : EntryState.CURRENT,
                null);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
