package dk.splejs.adoption;

import dk.splejs.catalogue.CatalogueEntry;
import dk.splejs.catalogue.NamedOrganisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.EntryRight;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows what a reader may do with an entry. */
@Component
class EntryDoorKeeper {

    private final AccessRules rules;
    private final Organisations organisations;
    private final Followers followers;

    EntryDoorKeeper(AccessRules rules, Organisations organisations, Followers followers) {
        this.rules = rules;
        this.organisations = organisations;
        this.followers = followers;
    }

    boolean may(@Nullable Actor reader, EntryRight right, CatalogueEntry entry) {
        NamedOrganisation owner = entry.owner();
        return rules.may(reader, right, owner == null ? null : owner.code());
    }

    EntryDoors doors(@Nullable Actor reader, CatalogueEntry entry) {
        boolean follow = may(reader, EntryRight.FOLLOW, entry);
        return new EntryDoors(
                may(reader, EntryRight.EDIT, entry),
                may(reader, EntryRight.READ_HISTORY, entry),
                may(reader, EntryRight.COMMENT, entry),
                may(reader, EntryRight.HIDE_COMMENT, entry),
                follow,
                follow && reader != null && followers.of(entry.id()).contains(reader.id()),
                those(reader, code -> rules.mayAdopt(reader, code)),
                may(reader, EntryRight.BUILD_ON, entry)
                        ? those(reader, code -> rules.maySubmitFor(reader, code))
                        : List.of());
    }

    private List<NamedOrganisation> those(@Nullable Actor reader, Predicate<OrganisationCode> allowed) {
        if (reader == null) {
            return List.of();
        }
        return organisations.names().entrySet().stream()
                .filter(named -> reader.belongsTo(named.getKey()) && allowed.test(named.getKey()))
                .map(named -> new NamedOrganisation(named.getKey(), named.getValue()))
                .toList();
    }
}
