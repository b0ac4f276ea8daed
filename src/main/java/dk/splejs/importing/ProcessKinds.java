package dk.splejs.importing;

import dk.splejs.catalogue.Classification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a process belongs, in our words. */
final class ProcessKinds {

    private static final Pattern KLE = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2})?)?");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LIST = 2_000;

    private static final Map<String, String> FIELDS_OF_WORK = Map.ofEntries(
            Map.entry("administration", "administration"),
            Map.entry("employment", "employment"),
            Map.entry("beskæftigelse", "employment"),
            Map.entry("sustainability", "sustainability"),
            Map.entry("bæredygtighed", "sustainability"),
            Map.entry("democracy", "democracy"),
            Map.entry("demokrati", "democracy"),
            Map.entry("profession", "business"),
            Map.entry("erhverv", "business"),
            Map.entry("family", "family"),
            Map.entry("familie", "family"),
            Map.entry("hr", "hr"),
            Map.entry("it", "it"),
            Map.entry("culture", "culture"),
            Map.entry("kultur", "culture"),
            Map.entry("environment", "environment"),
            Map.entry("miljø", "environment"),
            Map.entry("social", "social"),
            Map.entry("health", "health"),
            Map.entry("sundhed", "health"),
            Map.entry("technique", "technical"),
            Map.entry("teknik", "technical"),
            Map.entry("education", "education"),
            Map.entry("uddannelse", "education"),
            Map.entry("economy", "economy"),
            Map.entry("økonomi", "economy"));

    private ProcessKinds() {}

    static Classification of(SourceRecord process, List<Remark> remarks) {
        return new Classification(
                null,
                kle(process, remarks),
                fieldsOfWork(process, remarks),
                names(process.words("technologies").stream(), "technologies", remarks),
                names(
                        Stream.of("itSystems", "services").flatMap(field -> process.words(field).stream()),
                        "itSystems",
                        remarks));
    }

    private static @Nullable String kle(SourceRecord process, List<Remark> remarks) {
        Optional<String> written = process.text("kle");
        Optional<String> kle = written.filter(code -> KLE.matcher(code).matches());
        if (written.isPresent() && kle.isEmpty()) {
            remarks.add(Remark.of("kle"));
        }
        return kle.orElse(null);
    }

    private static List<String> fieldsOfWork(SourceRecord process, List<Remark> remarks) {
        List<String> known = new ArrayList<>();
        for (String word : process.words("domains")) {
            String code = FIELDS_OF_WORK.get(word.strip().toLowerCase(Locale.ROOT));
            if (code == null) {
                remarks.add(Remark.of("domain"));
            } else if (!known.contains(code)) {
                known.add(code);
            }
        }
        return known;
    }

    /** Names without commas, as they are typed with commas between them, and no more than can be typed. */
    private static List<String> names(Stream<String> words, String field, List<Remark> remarks) {
        List<String> all = words.flatMap(word -> Arrays.stream(word.split(",")))
                .map(ProcessTexts::plain)
                .map(word -> word.replace('\n', ' '))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        List<String> kept = new ArrayList<>();
        int length = 0;
        for (String word : all) {
            length += word.length() + ", ".length();
            if (word.length() <= LONGEST_NAME && length <= LONGEST_LIST) {
                kept.add(word);
            }
        }
        if (kept.size() < all.size()) {
            remarks.add(Remark.of("names", Labels.headingOf(field)));
        }
        return kept;
    }
}
