package dk.splejs.costing;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Payers and amounts for the tests of the split. */
final class Splits {

    static final KeySettings SETTINGS = new KeySettings(
            150_000,
            List.of(
                    new SizeClass(0, new BigDecimal("1")),
                    new SizeClass(25_000, new BigDecimal("2")),
                    new SizeClass(60_000, new BigDecimal("3")),
                    new SizeClass(120_001, new BigDecimal("4"))),
            new BigDecimal("0.40"));

    private Splits() {}

    /** The n-th organisation: {@code 0001}, {@code 0002} … */
    static ParticipantCode code(int n) {
        return new ParticipantCode("%04d".formatted(n));
    }

    static Money kroner(String amount) {
        return Money.ofKroner(new BigDecimal(amount));
    }

    static Payer payer(int n, long weight, @Nullable Long ceilingOre) {
        return new Payer(code(n), BigDecimal.valueOf(weight), ceilingOre == null ? null : Money.ofOre(ceilingOre));
    }

    static List<BigDecimal> kroner(CostSplit split) {
        return split.shares().stream().map(share -> share.amount().kroner()).toList();
    }

    static Money sum(CostSplit split) {
        return Money.sum(split.shares().stream().map(Share::amount).toList());
    }

    /** Up to 30 payers, many with like weights, some with none, some with a ceiling near their quota. */
    static List<Payer> randomPayers(Random random, Money total) {
        int size = 1 + random.nextInt(30);
        long bound = random.nextBoolean() ? 4 : 700_000;
        List<Payer> payers = new ArrayList<>();
        for (int n = 1; n <= size; n++) {
            long room = 2 * total.ore() / size + 2;
            Long ceiling = random.nextInt(3) == 0 ? (Long) random.nextLong(room) : null;
            payers.add(payer(n, random.nextLong(bound), ceiling));
        }
        payers.add(payer(size + 1, 1 + random.nextLong(bound), null));
        Collections.shuffle(payers, random);
        return payers;
    }

    static Money randomTotal(Random random) {
        return Money.ofOre(random.nextLong(random.nextBoolean() ? 200 : 10_000_000_000_000L));
    }
}
