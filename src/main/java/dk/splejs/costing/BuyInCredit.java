package dk.splejs.costing;

import java.util.Arrays;

/** Who gets what an organisation pays that joins late. */
public enum BuyInCredit {
    /** Those who paid before, by their weights. */
    EARLIER_PAYERS("earlierPayers"),
    /** The product itself, for its further development. */
    DEVELOPMENT_POT("developmentPot");

    private final String formValue;

    BuyInCredit(String formValue) {
        this.formValue = formValue;
    }

    /** The choice that forms and the API call {@code earlierPayers} or {@code developmentPot}. */
    public static BuyInCredit of(String formValue) {
        return Arrays.stream(values())
                .filter(credit -> credit.formValue.equals(formValue))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody of that name gets a buy-in"));
    }

    public String formValue() {
        return formValue;
    }
}
