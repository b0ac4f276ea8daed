package dk.splejs.proposal;

import java.util.Arrays;
import java.util.function.Function;

/** Finds the choice that a word in a form stands for. */
final class Words {

    private Words() {}

    static <E> E find(E[] choices, Function<E, String> wordOf, String word) {
        return Arrays.stream(choices)
                .filter(choice -> wordOf.apply(choice).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no choice '" + word + "'"));
    }
}
