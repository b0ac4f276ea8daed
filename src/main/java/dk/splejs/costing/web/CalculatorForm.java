package dk.splejs.costing.web;

import dk.splejs.costing.KeySettings;
import dk.splejs.costing.Quorum;
import dk.splejs.form.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * The calculator's page as it was typed. Rows left empty count as not there.
 *
 * @param mixedPercent how much the key {@code mixed} splits equally
 * @param classWeights of the size classes, in rising order
 */
record CalculatorForm(
        String total,
        String key,
        String mixedPercent,
        List<String> classWeights,
        String quorum,
        List<ParticipantRow> rows) {

    private static final int FEWEST_ROWS = 4;
    private static final int MORE_ROWS = 5;
    private static final int PERCENT = 2;

    /** Nothing typed yet; the settings are those of this installation. */
    static CalculatorForm blank(KeySettings settings) {
        return new CalculatorForm(
                "",
                "inhabitants",
                danish(settings.mixedEqualShare().movePointRight(PERCENT)),
                settings.sizeClasses().stream()
                        .map(size -> danish(size.weight()))
                        .toList(),
                String.valueOf(Quorum.FEWEST),
                List.of());
    }

    /** A million among four of different size. */
    static CalculatorForm example(KeySettings settings) {
        CalculatorForm blank = blank(settings);
        List<ParticipantRow> rows = List.of(
                new ParticipantRow("A", "12.000", "150", "", ""),
                new ParticipantRow("B", "45.000", "900", "", ""),
                new ParticipantRow("C", "95.000", "1.200", "", ""),
                new ParticipantRow("D", "375.000", "2.400", "450.000", "3"));
        return new CalculatorForm(
                "1.000.000,00", blank.key, blank.mixedPercent, blank.classWeights, blank.quorum, rows);
    }

    static CalculatorForm typed(MultiValueMap<String, String> sent) {
        return new CalculatorForm(
                first(sent, "total"),
                first(sent, "key"),
                first(sent, "mixedPercent"),
                sent.getOrDefault("classWeights", List.of()).stream()
                        .map(String::strip)
                        .toList(),
                first(sent, "quorum"),
                ParticipantRow.typed(sent));
    }

    CalculatorForm withoutRow(String index) {
        List<ParticipantRow> left = new ArrayList<>(rows);
        if (index.matches("[0-9]{1,4}") && Integer.parseInt(index) < left.size()) {
            left.remove(Integer.parseInt(index));
        }
        return withRows(left);
    }

    CalculatorForm withoutBlankRows() {
        return withRows(
                rows.stream().filter(Predicate.not(ParticipantRow::isBlank)).toList());
    }

    CalculatorForm withMoreRows() {
        return withRows(Stream.concat(rows.stream(), Collections.nCopies(MORE_ROWS, ParticipantRow.BLANK).stream())
                .toList());
    }

    /** With room to type in. */
    CalculatorForm atLeastSomeRows() {
        int missing = Math.max(0, FEWEST_ROWS - rows.size());
        return withRows(Stream.concat(rows.stream(), Collections.nCopies(missing, ParticipantRow.BLANK).stream())
                .toList());
    }

    /** As the API is asked; settings that the key does not use are left out. */
    Map<String, Object> question() {
        Map<String, Object> question = new LinkedHashMap<>();
        ParticipantRow.put(question, "total", Numbers.fromDanish(total));
        ParticipantRow.put(question, "key", key);
        if (key.equals("mixed")) {
            ParticipantRow.put(question, "mixedEqualShare", part());
        }
        if (key.equals("sizeClass") && !classWeights.isEmpty()) {
            question.put(
                    "classWeights",
                    classWeights.stream().map(Numbers::fromDanish).toList());
        }
        ParticipantRow.put(question, "quorum", ParticipantRow.whole(quorum));
        question.put("participants", rows.stream().map(ParticipantRow::question).toList());
        return question;
    }

    private CalculatorForm withRows(List<ParticipantRow> others) {
        return new CalculatorForm(total, key, mixedPercent, classWeights, quorum, others);
    }

    /** {@code 40} percent is the part {@code 0.40}; what is no number is given on as typed, to be refused. */
    private String part() {
        String percent = Numbers.fromDanish(mixedPercent);
        return Bounds.NUMBER.matcher(percent).matches()
                ? new BigDecimal(percent).movePointLeft(PERCENT).toPlainString()
                : percent;
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static String danish(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
