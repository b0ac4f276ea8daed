package dk.splejs.proposal;

import org.jspecify.annotations.Nullable;

/**
 * Which proposals of a list.
 *
 * @param phase those that stand here, or in any phase
 * @param ownOnly those of the reader's own organisations
 * @param text those with this in their title or reference
 */
public record ProposalFilter(
        @Nullable Phase phase, boolean ownOnly, @Nullable String text) {

    public static final ProposalFilter ALL = new ProposalFilter(null, false, null);
}
