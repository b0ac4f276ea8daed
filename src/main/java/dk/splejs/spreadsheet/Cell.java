package dk.splejs.spreadsheet;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in one place of a file for a spreadsheet. */
public sealed interface Cell {

    /** Nothing stands there. */
    Cell NOTHING = new Text("");

    /** Words. A spreadsheet must not take them for a formula, not even after they were edited or saved as another file. */
    record Text(String value) implements Cell {

        private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
        private static final String WORDS = "'";

        public Text {
            if (!value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0) {
                value = WORDS + value;
            }
        }
    }

    /** Kroner with two decimals. */
    record Amount(Money value) implements Cell {}

    /** A number of any kind. */
    record Figure(BigDecimal value) implements Cell {}

    /** A date. */
    record Day(LocalDate value) implements Cell {}

    static Cell figure(int value) {
        return new Figure(BigDecimal.valueOf(value));
    }

    /** A number, if there is one. */
    static Cell figure(@Nullable BigDecimal value) {
        return value == null ? NOTHING : new Figure(plain(value));
    }

    /** {@code 9} of {@code 9.00}, and {@code 10} of {@code 10.00}. */
    static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
