package dk.splejs.ledger;

import java.util.List;

/**
 * What is booked for one solution.
 *
 * @param whole whether all of it is shown, or only what concerns the reader's own organisations
 * @param entries in the order of their numbers
 */
public record SolutionAccount(LedgerSolution solution, boolean whole, List<SolutionEntry> entries) {

    public SolutionAccount {
        entries = List.copyOf(entries);
    }
}
