package dk.splejs.costing;

import java.util.Arrays;

/** What an organisation gets back that leaves after it has committed itself; those who stay pay it, by their weights. */
public enum ExitRule {
    NONE("none"),
    /** Of its own one-off payment: 100, 80, 60, 40 and 20 percent in the first to the fifth year, then nothing. */
    FALLING("falling"),
    /** Its part, by weight, of what the solution is still worth. */
    BOOK_VALUE("bookValue");

    private final String formValue;

    ExitRule(String formValue) {
        this.formValue = formValue;
    }

    /** The rule that forms and the API call {@code none}, {@code falling} or {@code bookValue}. */
    public static ExitRule of(String formValue) {
        return Arrays.stream(values())
                .filter(rule -> rule.formValue.equals(formValue))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such rule for leaving"));
    }

    public String formValue() {
        return formValue;
    }
}
