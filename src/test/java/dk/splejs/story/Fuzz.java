package dk.splejs.story;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes up what people, browsers and programs never mean to send; the same again for the same seed. */
final class Fuzz {

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "\u0000",
            "\r\nX-Injected: ja",
            "null",
            "undefined",
            "NaN",
            "-0",
            "1e999",
            "-1",
            "0x10",
            "9223372036854775808",
            "2147483648",
            "1.234.567,89",
            "1,2,3",
            "\u0661\u0662\u0663",
            "\uff11",
            "true",
            "[]",
            "{}",
            "{\"a\":1}",
            "'; drop table proposal; --",
            "' or '1'='1",
            "%",
            "_",
            "\\",
            "%00",
            "%s%n%d",
            "{0}",
            "${7*7}",
            "#{T(java.lang.Runtime)}",
            "__${7*7}__::x",
            "= 1+1",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "\ud83d",
            "\udc00",
            "\ud83d\ude00",
            "\u202e",
            "\ufeff",
            "a\u0300",
            "İ",
            "ß",
            "2026-02-30",
            "0000-00-00",
            "+999999999-12-31",
            "2026-11-26T25:61:61Z",
            "F-2026-0001",
            "0751",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "a".repeat(300),
            "æ".repeat(5_000),
            "9".repeat(400),
            "0.".concat("0".repeat(300)).concat("1"));

    private final Random random;

    Fuzz(long seed) {
        this.random = new Random(seed);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean rarely() {
        return random.nextInt(20) == 0;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    String text() {
        return switch (random.nextInt(8)) {
            case 0 -> one(NASTY) + one(NASTY);
            case 1 -> noise(random.nextInt(12));
            case 2 -> String.valueOf(random.nextInt(1000));
            case 3 -> String.valueOf(random.nextLong());
            default -> one(NASTY);
        };
    }

    /** Any characters at all. */
    String noise(int length) {
        StringBuilder noise = new StringBuilder();
        for (int n = 0; n < length; n++) {
            noise.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
        }
        return noise.toString();
    }

    /** Anything that JSON can say. */
    @Nullable
    Object value(int depth) {
        return switch (random.nextInt(depth > 4 ? 8 : 11)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt();
            case 3 -> random.nextGaussian() * Math.pow(10, random.nextInt(40));
            case 4 -> new BigInteger(200, random);
            case 5 -> new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(4000) - 2000);
            case 8 -> list(depth + 1);
            case 9, 10 -> object(List.of("label", "kind", "low", "likely", "high", "code", "url"), depth + 1);
            default -> text();
        };
    }

    List<@Nullable Object> list(int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int n = random.nextInt(5); n > 0; n--) {
            list.add(value(depth));
        }
        return list;
    }

    /** Some of these keys, now and then another. */
    Map<String, Object> object(List<String> keys, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (String key : keys) {
            Object value = random.nextInt(3) == 0 ? null : value(depth);
            if (value != null) {
                object.put(key, value);
            }
        }
        if (rarely()) {
            object.put(text(), text());
        }
        return object;
    }

    /** This text with some of its characters changed, doubled, lost or moved. */
    String mutated(String text) {
        StringBuilder mutated = new StringBuilder(text);
        for (int n = random.nextInt(6); n >= 0 && !mutated.isEmpty(); n--) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(5)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, one(NASTY));
                case 2 -> mutated.setCharAt(at, (char) random.nextInt(0x3000));
                case 3 ->
                    mutated.insert(at, mutated.substring(at, Math.min(mutated.length(), at + random.nextInt(60))));
                default -> mutated.setLength(random.nextInt(mutated.length()) + 1);
            }
        }
        return mutated.toString();
    }
}
