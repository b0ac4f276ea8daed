package dk.splejs.adoption;

import static java.util.Comparator.comparing;

import dk.splejs.catalogue.EntryDirectory;
import dk.splejs.catalogue.EntryId;
import dk.splejs.catalogue.EntryRef;
import dk.splejs.catalogue.NamedOrganisation;
import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads who uses what, each list in a fixed number of statements. */
@Component
class AdoptionBook {

    private final AdoptionRepository adoptions;
    private final EntryDirectory entries;
    private final Organisations organisations;

    AdoptionBook(AdoptionRepository adoptions, EntryDirectory entries, Organisations organisations) {
        this.adoptions = adoptions;
        this.entries = entries;
        this.organisations = organisations;
    }

    Adopters of(EntryId entry, boolean withContacts) {
        List<Adoption> found = adoptions.findByEntryId(entry.value());
        Map<OrganisationCode, String> names = organisations.names();
        Map<EntryId, EntryRef> variants = variants(found);
        return adopters(found.stream()
                .sorted(comparing(Adoption::organisation, Organisations.order(names)))
                .map(adoption -> view(adoption, names, variants, withContacts))
                .toList());
    }

    private Adopters adopters(List<AdoptionView> views) {
        Set<OrganisationCode> municipalities =
                organisations.municipalities().stream().map(Organisation::code).collect(Collectors.toSet());
        List<AdoptionView> current =
                views.stream().filter(view -> view.endedOn() == null).toList();
        List<AdoptionView> former =
                views.stream().filter(view -> view.endedOn() != null).toList();
        long among = current.stream()
                .filter(view -> municipalities.contains(view.organisation().code()))
                .count();
        return new Adopters(current, former, (int) among, municipalities.size());
    }

    /** What an organisation uses first, then what it no longer does; by title. */
    List<AdoptedSolution> of(OrganisationCode organisation) {
        List<Adoption> found = adoptions.findByOrganisationCode(organisation.value());
        Map<EntryId, EntryRef> names =
                entries.find(found.stream().map(Adoption::entry).distinct().toList());
        return found.stream()
                .map(adoption -> new AdoptedSolution(
                        Objects.requireNonNull(names.get(adoption.entry())), adoption.content(), adoption.endedOn()))
                .sorted(comparing((AdoptedSolution solution) -> solution.endedOn() != null)
                        .thenComparing(solution -> solution.entry().title(), Comparator.naturalOrder()))
                .toList();
    }

    private Map<EntryId, EntryRef> variants(Collection<Adoption> found) {
        return entries.find(found.stream()
                .map(adoption -> adoption.content().variantOf())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    static AdoptionView view(
            Adoption adoption,
            Map<OrganisationCode, String> names,
            Map<EntryId, EntryRef> variants,
            boolean withContact) {
        OrganisationCode code = adoption.organisation();
        AdoptionContent content = adoption.content();
        return new AdoptionView(
                new NamedOrganisation(code, names.getOrDefault(code, code.value())),
                withContact ? content : content.withoutContact(),
                content.variantOf() == null ? null : variants.get(content.variantOf()),
                adoption.endedOn());
    }
}
