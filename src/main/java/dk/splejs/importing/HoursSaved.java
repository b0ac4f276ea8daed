package dk.splejs.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Expected hours a year: times × minutes / 60 × the share that is automated. Computed anew, as OS2autoproces cuts off what is
 * no whole hour and says 0 where an input is missing; here it is not assessed then.
 */
final class HoursSaved {

    private static final List<String> INPUTS =
            List.of("timeSpendOccurancesPerEmployee", "timeSpendPerOccurance", "timeSpendPercentageDigital");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,20})?");
    private static final BigDecimal MINUTES_AND_PERCENT = BigDecimal.valueOf(60L * 100);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);
    private static final int PERCENT = 2;

    private HoursSaved() {}

    static @Nullable Long of(SourceRecord process, List<Remark> remarks) {
        List<BigDecimal> numbers = INPUTS.stream()
                .flatMap(name -> process.text(name).flatMap(HoursSaved::number).stream())
                .toList();
        boolean complete = numbers.size() == INPUTS.size();
        if (!complete || numbers.get(PERCENT).compareTo(HUNDRED) > 0) {
            if (INPUTS.stream().allMatch(name -> process.text(name).isPresent())) {
                remarks.add(Remark.of("hours"));
            }
            return null;
        }
        BigDecimal hours = numbers.get(0)
                .multiply(numbers.get(1))
                .multiply(numbers.get(PERCENT))
                .divide(MINUTES_AND_PERCENT, 0, RoundingMode.HALF_UP);
        return hours.min(MOST).longValueExact();
    }

    /** {@code 1500}, {@code 2.5}, {@code 2,5} or {@code 1.500,5}; a single dot is the decimal point of files. */
    private static Optional<BigDecimal> number(String text) {
        String plain = text.indexOf(',') >= 0 ? text.replace(".", "").replace(',', '.') : text;
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
