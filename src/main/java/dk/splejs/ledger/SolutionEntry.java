package dk.splejs.ledger;

import dk.splejs.shared.Money;
import java.util.List;

/** An entry of a solution, with the postings that its reader may see, in order. */
public record SolutionEntry(EntryHead head, List<EntryLine> lines) {

    public SolutionEntry {
        lines = List.copyOf(lines);
    }

    /** Nothing, where all postings are shown. */
    public Money sum() {
        return Money.sum(lines.stream().map(EntryLine::amount).toList());
    }

    public boolean balances() {
        return sum().isZero();
    }
}
