package dk.splejs.financing;

import java.util.Arrays;

/** What an organisation answers to the share it is offered. */
public enum AnswerKind {
    COMMIT("commit"),
    PLEDGE("pledge"),
    LEAVE("leave");

    private final String formValue;

    AnswerKind(String formValue) {
        this.formValue = formValue;
    }

    /** The kind that forms and the API call {@code commit}, {@code pledge} or {@code leave}. */
    public static AnswerKind of(String formValue) {
        return Arrays.stream(values())
                .filter(kind -> kind.formValue.equals(formValue))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such answer"));
    }

    public String formValue() {
        return formValue;
    }
}
