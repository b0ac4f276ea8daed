package dk.splejs.api.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The parameters of a request, read strictly: a program that misspells one would take the answer to another question for its
 * own. All that is wrong is told at once, by {@link #refuseOthers()}.
 */
final class Parameters {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_VALUES = 20;

    private final Map<String, List<String>> given;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<ParameterProblem> problems = new ArrayList<>();

    Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    /** What stands there, or nothing at all. */
    String text(String name, int longest) {
        String text = single(name).orElse("");
        if (text.length() > longest) {
            problems.add(ParameterProblem.of(name, "tooLong", longest));
        }
        return text;
    }

    int number(String name, int otherwise, int least, int most) {
        Optional<String> text = single(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        int number = NUMBER.matcher(text.get()).matches() ? Integer.parseInt(text.get()) : -1;
        if (number < least || number > most) {
            problems.add(ParameterProblem.of(name, "number", least, most));
            return otherwise;
        }
        return number;
    }

    String oneOf(String name, String otherwise, Collection<String> allowed) {
        String word = single(name).orElse(otherwise);
        if (!word.equals(otherwise) && !allowed.contains(word)) {
            problems.add(ParameterProblem.choice(name, allowed));
        }
        return word;
    }

    /** Any number of the filter's values, each once; none where it does not narrow anything. */
    Set<String> anyOf(Filter filter) {
        known.add(filter.name());
        Set<String> values = new TreeSet<>(given.getOrDefault(filter.name(), List.of()));
        if (values.size() > MOST_VALUES) {
            problems.add(ParameterProblem.of(filter.name(), "tooMany", MOST_VALUES));
        } else if (values.stream().anyMatch(value -> value.isBlank() || value.length() > LONGEST_VALUE)) {
            problems.add(ParameterProblem.of(filter.name(), "tooLong", LONGEST_VALUE));
        } else if (!values.stream().allMatch(filter::allows)) {
            problems.add(ParameterProblem.choice(filter.name(), filter.words()));
        }
        return values;
    }

    /**
     * Says that nothing else may be asked for.
     *
     * @throws ParametersRefused when something else is asked for, or anything before was wrong
     */
    void refuseOthers() {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> ParameterProblem.unknown(name, known))
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            throw new ParametersRefused(problems);
        }
    }

    private Optional<String> single(String name) {
        known.add(name);
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            problems.add(ParameterProblem.of(name, "once"));
        }
        return values.stream().findFirst();
    }
}
