package dk.splejs.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.catalogue.Classification;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** How good the order of hits is: normalised discounted cumulative gain of the first ten, for Danish queries with graded answers. */
@SearchTest
class RelevanceTests {

    private static final int FIRST = 10;
    private static final double GOOD = 0.82;
    /** Of which few words stand in the text: only told. */
    private static final String WHOLE_QUESTIONS = "natural";

    private static final double PASSABLE = 0.7;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @Autowired
    private Finder finder;

    @Autowired
    private Library library;

    private final Map<String, String> ids = new HashMap<>();

    @BeforeEach
    void fill() throws IOException {
        List<CSVRecord> rows = read("documents.csv");
        library.in(() -> {
            rows.forEach(row -> ids.put(put(row), row.get("id")));
            return rows;
        });
    }

    @AfterEach
    void clear() {
        library.clear();
    }

    @Test
    void theFirstTenHitsAreTheOnesThatPeopleMean() throws IOException {
        Map<String, Double> scores = new TreeMap<>();
        Map<String, double[]> byKind = new TreeMap<>();
        for (CSVRecord row : read("queries.csv")) {
            double score = score(row.get("query"), grades(row.get("relevant")));
            scores.put(row.get("query"), score);
            double[] sum = byKind.computeIfAbsent(row.get("kind"), kind -> new double[2]);
            sum[0] += score;
            sum[1]++;
        }
        double mean = scores.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        System.out.printf("nDCG@10 of %d queries: %.3f%n", scores.size(), mean);
        byKind.forEach((kind, sum) -> System.out.printf("  %-12s %.3f%n", kind, sum[0] / sum[1]));
        scores.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(FIRST)
                .forEach(worst -> System.out.printf("  %.3f %s%n", worst.getValue(), worst.getKey()));

        assertThat(scores).hasSizeGreaterThanOrEqualTo(40);
        assertThat(mean).isGreaterThan(GOOD);
        assertThat(byKind)
                .allSatisfy((kind, sum) -> assertThat(sum[0] / sum[1])
                        .as(kind)
                        .isGreaterThan(kind.equals(WHOLE_QUESTIONS) ? 0 : PASSABLE));
    }

    private double score(String query, Map<String, Integer> grades) {
        List<Integer> found = finder.find(null, SearchQuestion.of(query)).hits().stream()
                .limit(FIRST)
                .map(hit -> grades.getOrDefault(ids.get(hit.href()), 0))
                .toList();
        List<Integer> best = grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(FIRST)
                .toList();
        return gain(found) / gain(best);
    }

    private static double gain(List<Integer> grades) {
        return IntStream.range(0, grades.size())
                .mapToDouble(place -> (Math.pow(2, grades.get(place)) - 1) / (Math.log(place + 2) / Math.log(2)))
                .sum();
    }

    private static Map<String, Integer> grades(String judged) {
        Map<String, Integer> grades = new HashMap<>();
        Arrays.stream(judged.split(";"))
                .map(one -> one.split(":"))
                .forEach(one -> grades.put(one[0].strip(), Integer.valueOf(one[1].strip())));
        return grades;
    }

    private String put(CSVRecord row) {
        return library.solution(
                row.get("title"),
                row.get("summary"),
                row.get("body"),
                row.get("owner"),
                new Classification(
                        null, null, parts(row.get("fieldsOfWork")), parts(row.get("technologies")), List.of()));
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split(";")).filter(part -> !part.isBlank()).toList();
    }

    private static List<CSVRecord> read(String name) throws IOException {
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("search/" + name).getInputStream(), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        }
    }
}
