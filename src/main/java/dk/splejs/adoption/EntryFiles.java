package dk.splejs.adoption;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.CatalogueEntry;
import dk.splejs.proposal.ProposalsBuiltOn;
import dk.splejs.security.Actor;
import dk.splejs.security.EntryRight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of an entry together, in a fixed number of statements. */
@Service
public class EntryFiles {

    private final Catalogue catalogue;
    private final EntryCircle circle;
    private final ProposalsBuiltOn builtOn;
    private final EntryDoorKeeper keeper;

    EntryFiles(Catalogue catalogue, EntryCircle circle, ProposalsBuiltOn builtOn, EntryDoorKeeper keeper) {
        this.catalogue = catalogue;
        this.circle = circle;
        this.builtOn = builtOn;
        this.keeper = keeper;
    }

    /**
     * The page of the entry at this address.
     *
     * @param reader nobody where somebody is not logged in
     * @param comments which page of the comments, from 0
     * @throws dk.splejs.catalogue.EntryNotFound when there is none
     */
    @Transactional(readOnly = true)
    public EntryFile read(@Nullable Actor reader, String slug, int comments) {
        CatalogueEntry entry = catalogue.read(reader, slug);
        return new EntryFile(
                entry,
                circle.adopters(entry.id(), keeper.may(reader, EntryRight.READ_CONTACT, entry)),
                reader != null && keeper.may(reader, EntryRight.READ_COMMENTS, entry)
                        ? circle.comments(entry.id(), reader, comments)
                        : null,
                builtOn.of(reader, entry.slug().value()),
                keeper.doors(reader, entry));
    }
}
