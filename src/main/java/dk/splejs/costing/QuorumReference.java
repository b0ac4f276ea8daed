package dk.splejs.costing;

import java.util.Arrays;

/** Of whose weight a quorum may ask for a part; the text is {@code costing.reference.<name>}. */
public enum QuorumReference {
    /** Every municipality there is. */
    MUNICIPALITIES("municipalities"),
    /** Those who said in their review that they would co-finance. */
    INTERESTED("interested");

    private final String formValue;

    QuorumReference(String formValue) {
        this.formValue = formValue;
    }

    /** The group that forms and the API call {@code municipalities} or {@code interested}. */
    public static QuorumReference of(String formValue) {
        return Arrays.stream(values())
                .filter(reference -> reference.formValue.equals(formValue))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such reference group"));
    }

    public String formValue() {
        return formValue;
    }
}
