package dk.splejs.search;

import dk.splejs.SplejsApplication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long a page of hits with all facets takes among more and more solutions, for words that are found and for words that are
 * not; not a test, docs/search.md says how to run it.
 */
public final class SearchBenchmark {

    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int BATCH = 1_000;
    private static final int WARM_UP = 300;
    private static final int MEASURED = 301;
    private static final int WORDS = 30_000;
    private static final int SKEW = 4;
    private static final int LONGEST_TITLE = 120;
    private static final List<String> FIELDS = List.of("social", "health", "it", "hr", "economy", "technical");
    private static final List<String> TECHNOLOGIES = List.of("RPA", "AI", "API", "Java", "Power Automate");
    private static final List<String> OWNERS = List.of("0101", "0751", "0461", "0851", "0580", "0265", "0791", "0630");

    private final Random random = new Random(20261126);
    private final List<String> vocabulary = vocabulary();
    private final Finder finder;
    private final IndexKeeper index;
    private final JdbcTemplate database;
    private int stored;

    private SearchBenchmark(ConfigurableApplicationContext splejs) {
        finder = splejs.getBean(Finder.class);
        index = splejs.getBean(IndexKeeper.class);
        database = splejs.getBean(JdbcTemplate.class);
    }

    public static void main(String[] sizes) {
        int[] wanted = sizes.length == 0
                ? SIZES
                : Arrays.stream(sizes).mapToInt(Integer::parseInt).toArray();
        try (ConfigurableApplicationContext splejs = new SpringApplicationBuilder(SplejsApplication.class)
                .web(WebApplicationType.SERVLET)
                .run("--server.port=0", "--spring.profiles.active=test", "--camunda.bpm.job-execution.enabled=false")) {
            SearchBenchmark benchmark = new SearchBenchmark(splejs);
            System.out.println("solutions   indexing s   hit ms   miss ms   slip ms   completion ms");
            Arrays.stream(wanted).forEach(benchmark::measure);
        }
    }

    private void measure(int size) {
        while (stored < size) {
            store(Math.min(BATCH, size - stored));
        }
        long began = System.nanoTime();
        index.rebuild(done -> {});
        double seconds = (System.nanoTime() - began) / 1e9;
        List<String> hits = words(word -> word + " " + word());
        List<String> misses = words(word -> word + "xq" + random.nextInt(10_000));
        List<String> slips = words(SearchBenchmark::slipped);
        List<String> starts = words(word -> word.substring(0, Math.min(word.length(), 4)));
        System.out.printf(
                "%9d   %10.1f   %6.2f   %7.2f   %7.2f   %13.2f%n",
                size,
                seconds,
                median(hits, words -> finder.find(null, SearchQuestion.of(words))),
                median(misses, words -> finder.find(null, SearchQuestion.of(words))),
                median(slips, words -> finder.find(null, SearchQuestion.of(words))),
                median(starts, words -> finder.complete(null, words)));
    }

    private double median(List<String> questions, Consumer<String> ask) {
        questions.subList(0, WARM_UP).forEach(ask);
        double[] times = questions.subList(WARM_UP, questions.size()).stream()
                .mapToDouble(question -> {
                    long began = System.nanoTime();
                    ask.accept(question);
                    return (System.nanoTime() - began) / 1e6;
                })
                .sorted()
                .toArray();
        return times[times.length / 2];
    }

    private List<String> words(UnaryOperator<String> made) {
        return IntStream.range(0, WARM_UP + MEASURED)
                .mapToObj(number -> made.apply(word()))
                .toList();
    }

    /** Two letters in the middle that changed places. */
    private static String slipped(String word) {
        int middle = word.length() / 2;
        return word.substring(0, middle - 1)
                + word.charAt(middle)
                + word.charAt(middle - 1)
                + word.substring(middle + 1);
    }

    private void store(int count) {
        List<Object[]> entries = new ArrayList<>();
        List<Object[]> fields = new ArrayList<>();
        List<Object[]> technologies = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            UUID id = UUID.randomUUID();
            String title = shortened(text(4));
            Timestamp changed = Timestamp.from(Instant.EPOCH.plusSeconds(1_700_000_000L + random.nextInt(90_000_000)));
            entries.add(new Object[] {
                id,
                0,
                "solution-" + stored++,
                oneOf(OWNERS),
                "da",
                title,
                text(14),
                text(80),
                "MPL-2.0",
                "27." + random.nextInt(100),
                "CURRENT",
                changed,
                changed
            });
            fields.add(new Object[] {id, 0, oneOf(FIELDS)});
            technologies.add(new Object[] {id, 0, oneOf(TECHNOLOGIES)});
        }
        database.batchUpdate(
                "insert into catalogue_entry (id, version, slug, owner_code, text_language, title, summary, description,"
                        + " licence, kle, entry_state, published_at, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entries);
        database.batchUpdate(
                "insert into catalogue_field_of_work (entry_id, place, field_of_work) values (?, ?, ?)", fields);
        database.batchUpdate(
                "insert into catalogue_technology (entry_id, place, technology) values (?, ?, ?)", technologies);
    }

    private String text(int words) {
        return IntStream.range(0, words).mapToObj(number -> word()).collect(Collectors.joining(" "));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TITLE));
    }

    /** Few words stand everywhere and most of them seldom, as in any language. */
    private String word() {
        return vocabulary.get((int) (vocabulary.size() * Math.pow(random.nextDouble(), SKEW)));
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Words of municipal work, and those that are made of two of them. */
    private List<String> vocabulary() {
        try {
            List<String> parts = new ClassPathResource(Analyzers.COMPOUND_PARTS)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            List<String> words = new ArrayList<>(parts);
            Collections.shuffle(words, random);
            while (words.size() < WORDS) {
                words.add(oneOf(parts) + oneOf(parts));
            }
            return words;
        } catch (IOException e) {
            throw new IllegalStateException("The word list cannot be read", e);
        }
    }
}
