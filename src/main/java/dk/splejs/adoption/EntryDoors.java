package dk.splejs.adoption;

import dk.splejs.catalogue.NamedOrganisation;
import java.util.List;

/**
 * What a reader may do on the page of an entry.
 *
 * @param following whether they follow it now
 * @param adopting the organisations for which they may say that they use it, by name
 * @param building the organisations for which they may make a proposal out of it, by name
 */
public record EntryDoors(
        boolean edit,
        boolean history,
        boolean comment,
        boolean hide,
        boolean follow,
        boolean following,
        List<NamedOrganisation> adopting,
        List<NamedOrganisation> building) {

    public EntryDoors {
        adopting = List.copyOf(adopting);
        building = List.copyOf(building);
    }
}
