package dk.splejs.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A FEEL condition of the simple kind our forms keep to, {@code =decision = null or decision = "accept"}, so that the
 * script of our own pages can follow it. The FEEL engine decides it on the server.
 *
 * @param feel the expression without the leading {@code =}
 * @param all whether every comparison must hold, or one is enough
 */
record Condition(String feel, boolean all, List<Comparison> comparisons) {

    private static final Pattern COMPARISON =
            Pattern.compile("([a-z][A-Za-z0-9]*) (=|!=) (\"[^\"\\\\]*\"|true|false|null)");

    /** One comparison; {@code literal} as FEEL and JSON alike write it: {@code "accept"}, {@code true}, {@code null}. */
    record Comparison(String key, boolean negated, String literal) {

        /** The literal's text without its quotes. */
        String word() {
            return literal.replace("\"", "");
        }

        boolean withNull() {
            return literal.equals("null");
        }

        private String json() {
            return "[\"%s\",%b,%s]".formatted(key, negated, literal);
        }
    }

    @JsonCreator
    static Condition of(String expression) {
        InvalidForm.unless(expression.startsWith("="), "A condition starts with '=': " + expression);
        String feel = expression.substring(1);
        boolean all = feel.contains(" and ");
        String[] terms = feel.split(all ? " and " : " or ", -1);
        return new Condition(
                feel, all, Arrays.stream(terms).map(Condition::comparison).toList());
    }

    private static Comparison comparison(String term) {
        Matcher match = COMPARISON.matcher(term);
        InvalidForm.unless(match.matches(), "Only comparisons joined by 'or' or 'and' are understood: " + term);
        return new Comparison(match.group(1), match.group(2).equals("!="), match.group(3));
    }

    Set<String> keys() {
        return comparisons.stream().map(Comparison::key).collect(Collectors.toSet());
    }

    boolean holds(Conditions conditions, Map<String, ?> context) {
        return conditions.holds(feel, context);
    }

    /** For the script of our own pages: {@code {"all":false,"of":[["decision",true,"merge"]]}}. */
    String json() {
        return comparisons.stream()
                .map(Comparison::json)
                .collect(Collectors.joining(",", "{\"all\":" + all + ",\"of\":[", "]}"));
    }
}
