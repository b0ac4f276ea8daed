package dk.splejs.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** What a password must be. Length counts, not kinds of characters; what everybody tries first is refused. */
public final class PasswordRules {

    private static final int SHORTEST = 12;
    /** A shorter name stands in a password by chance. */
    private static final int SHORTEST_NAME = 4;

    /** Whole words that stand in every list of tries, or in this project's own examples. */
    private static final Set<String> KNOWN = Set.of(
            "admin",
            "administrator",
            "adgangskode",
            "camunda",
            "changeit",
            "changeme",
            "demo",
            "guest",
            "hemmelig",
            "hemmeligt",
            "iloveyou",
            "kodeord",
            "kommune",
            "letmein",
            "letmeinplease",
            "password",
            "postgres",
            "postgresql",
            "qwerty",
            "qwertyuiop",
            "qwertyuiopå",
            "root",
            "sa",
            "secret",
            "sommer",
            "splejs",
            "test",
            "velkommen",
            "vinter",
            "welcome");

    private static final List<Rule> RULES = List.of(
            new Rule(Weakness.SHORT, (name, password) -> password.codePointCount(0, password.length()) < SHORTEST),
            new Rule(Weakness.NAME, PasswordRules::names),
            new Rule(Weakness.KNOWN, (name, password) -> isKnown(password)));

    private PasswordRules() {}

    /** Why a password is refused. */
    public enum Weakness {
        SHORT,
        NAME,
        KNOWN
    }

    private record Rule(Weakness weakness, BiPredicate<String, String> broken) {}

    /** All that is wrong with this password for this account; nothing when it is good. */
    public static Set<Weakness> weaknesses(String userId, String password) {
        return RULES.stream()
                .filter(rule -> rule.broken().test(userId, password))
                .map(Rule::weakness)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Weakness.class)));
    }

    /** Whether everybody tries it: a known word, perhaps repeated, with or without digits and marks after it, or a plain row. */
    public static boolean isKnown(String password) {
        String letters = lower(password).replaceAll("[^a-zæøå]+$", "");
        return isRow(password) || KNOWN.stream().anyMatch(word -> repeats(letters, word));
    }

    private static boolean names(String userId, String password) {
        return userId.length() >= SHORTEST_NAME && lower(password).contains(lower(userId));
    }

    private static boolean repeats(String text, String word) {
        return !text.isEmpty() && text.replace(word, "").isEmpty();
    }

    /** Nothing at all, {@code 123456789012}, {@code aaaaaaaaaaaa}: each character is the one before or the next. */
    private static boolean isRow(String text) {
        int[] characters = text.codePoints().toArray();
        for (int at = 1; at < characters.length; at++) {
            int step = characters[at] - characters[at - 1];
            boolean nextDigit = characters[at - 1] == '9' && characters[at] == '0';
            if (step != 0 && step != 1 && step != -1 && !nextDigit) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
