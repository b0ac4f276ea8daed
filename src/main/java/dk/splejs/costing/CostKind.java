package dk.splejs.costing;

import java.util.Arrays;

/** Whether a cost is paid once or every year. VAT is paid and shared like the rest, and told apart. */
public enum CostKind {
    ONE_OFF("oneOff"),
    YEARLY("yearly"),
    ONE_OFF_VAT("oneOffVat"),
    YEARLY_VAT("yearlyVat");

    private final String formValue;

    CostKind(String formValue) {
        this.formValue = formValue;
    }

    /** The kind that forms and the API call {@code oneOff}, {@code yearly}, {@code oneOffVat} or {@code yearlyVat}. */
    public static CostKind of(String formValue) {
        return Arrays.stream(values())
                .filter(kind -> kind.formValue.equals(formValue))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such kind of cost"));
    }

    public String formValue() {
        return formValue;
    }

    public boolean isVat() {
        return this == ONE_OFF_VAT || this == YEARLY_VAT;
    }

    /** Whether a line of that kind is part of the total of this one: VAT is part of what is paid. */
    boolean includes(CostKind line) {
        return this == line || (this == ONE_OFF && line == ONE_OFF_VAT) || (this == YEARLY && line == YEARLY_VAT);
    }
}
