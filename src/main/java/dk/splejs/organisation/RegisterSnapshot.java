package dk.splejs.organisation;

import java.text.Collator;
import java.time.Instant;
import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The whole register as it was read at one moment. */
record RegisterSnapshot(
        Instant readAt,
        Map<OrganisationCode, RegisterEntry> entries,
        Map<OrganisationCode, NavigableMap<Year, Population>> populations) {

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    static RegisterSnapshot of(Instant readAt, List<RegisterEntry> rows, List<Population> figures) {
        Map<OrganisationCode, RegisterEntry> entries = new LinkedHashMap<>();
        rows.stream()
                .sorted(danishByName())
                .forEach(entry -> entries.put(entry.organisation().code(), entry));
        Map<OrganisationCode, NavigableMap<Year, Population>> populations = new HashMap<>();
        figures.forEach(figure -> populations
                .computeIfAbsent(figure.code(), code -> new TreeMap<>())
                .put(figure.year(), figure));
        return new RegisterSnapshot(readAt, entries, populations);
    }

    Optional<Population> population(OrganisationCode code, Year year) {
        NavigableMap<Year, Population> known = populations.get(code);
        return known == null ? Optional.empty() : Optional.ofNullable(nearest(known, year));
    }

    private static @Nullable Population nearest(NavigableMap<Year, Population> known, Year year) {
        Map.Entry<Year, Population> before = known.floorEntry(year);
        Map.Entry<Year, Population> chosen = before != null ? before : known.ceilingEntry(year);
        return chosen == null ? null : chosen.getValue();
    }

    private static Comparator<RegisterEntry> danishByName() {
        Collator collator = Collator.getInstance(DANISH);
        return Comparator.comparing(
                        (RegisterEntry entry) -> entry.organisation().name(), collator)
                .thenComparing(entry -> entry.organisation().code());
    }
}
