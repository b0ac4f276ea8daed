package dk.splejs.adoption;

import dk.splejs.catalogue.CatalogueEntry;
import dk.splejs.proposal.ProposalRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of an entry, as one reader may see it.
 *
 * @param comments nothing for readers who may not see them
 * @param builtOn those of the proposals that build on it that the reader may see
 */
public record EntryFile(
        CatalogueEntry entry,
        Adopters adopters,
        @Nullable CommentPage comments,
        List<ProposalRow> builtOn,
        EntryDoors doors) {

    public EntryFile {
        builtOn = List.copyOf(builtOn);
    }
}
