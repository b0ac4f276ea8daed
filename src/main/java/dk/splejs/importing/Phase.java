package dk.splejs.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a process is in its life, in the words of OS2autoproces: of its JSON, its screens and its Excel export. */
enum Phase {
    IDEA("idé"),
    PREANALYSIS("foranalyse"),
    SPECIFICATION("specifikation"),
    DEVELOPMENT("udvikling"),
    IMPLEMENTATION("implementering"),
    OPERATION("drift", "i drift"),
    DECOMMISSIONED("taget ud af drift"),
    /** Shared as it is, outside of all phases. */
    RAPID("deling", "deling (ingen fase)");

    private final String label;
    private final String otherLabel;

    Phase(String label) {
        this(label, label);
    }

    Phase(String label, String otherLabel) {
        this.label = label;
        this.otherLabel = otherLabel;
    }

    static Optional<Phase> of(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(phase ->
                        phase.name().equals(word) || phase.label.equals(plain) || phase.otherLabel.equals(plain))
                .findFirst();
    }

    /** Whether there is a solution that others can use. */
    boolean isSolution() {
        return this == OPERATION || this == DECOMMISSIONED || this == RAPID;
    }
}
