package dk.splejs.costing;

import java.util.Arrays;

/** Whether a cost is paid once or every year. */
public enum CostKind {
    ONE_OFF("oneOff"),
    YEARLY("yearly");

    private final String formValue;

    CostKind(String formValue) {
        this.formValue = formValue;
    }

    /** The kind that forms and the API call {@code oneOff} or {@code yearly}. */
    public static CostKind of(String formValue) {
        return Arrays.stream(values())
                .filter(kind -> kind.formValue.equals(formValue))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such kind of cost"));
    }

    public String formValue() {
        return formValue;
    }
}
