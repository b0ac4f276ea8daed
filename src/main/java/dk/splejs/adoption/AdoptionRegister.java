package dk.splejs.adoption;

import dk.splejs.catalogue.EntryDirectory;
import dk.splejs.catalogue.EntryId;
import dk.splejs.catalogue.EntryRef;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of who uses what, as everybody reads it: without contacts, and of what is over only that it is. */
@Service
@Transactional(readOnly = true)
public class AdoptionRegister {

    private static final Sort ORDER = Sort.by("organisationCode", "adoptedAt", "id");

    private final AdoptionRepository adoptions;
    private final EntryDirectory entries;
    private final Organisations organisations;

    AdoptionRegister(AdoptionRepository adoptions, EntryDirectory entries, Organisations organisations) {
        this.adoptions = adoptions;
        this.entries = entries;
        this.organisations = organisations;
    }

    /** Lines by code of the organisation, then the oldest first; in three statements, whatever is asked. */
    public AdoptionLines find(AdoptionQuestion asked) {
        Page<Adoption> found = adoptions.findAll(matching(asked), PageRequest.of(asked.page(), asked.size(), ORDER));
        Map<OrganisationCode, String> names = organisations.names();
        Map<EntryId, EntryRef> named = entries.find(
                found.stream().flatMap(AdoptionRegister::entriesOf).distinct().toList());
        return new AdoptionLines(
                found.stream().map(adoption -> line(adoption, names, named)).toList(), found.getTotalElements());
    }

    private static AdoptionLines.Line line(
            Adoption adoption, Map<OrganisationCode, String> names, Map<EntryId, EntryRef> named) {
        AdoptionView view = AdoptionBook.view(adoption, names, named, false);
        EntryRef entry = Objects.requireNonNull(named.get(adoption.entry()));
        return new AdoptionLines.Line(entry, adoption.endedOn() == null ? view : view.bare());
    }

    private static Stream<EntryId> entriesOf(Adoption adoption) {
        return Stream.concat(
                Stream.of(adoption.entry()),
                Stream.ofNullable(adoption.content().variantOf()));
    }

    private static Specification<Adoption> matching(AdoptionQuestion asked) {
        return (adoption, query, terms) ->
                terms.and(conditions(asked, adoption, terms).toArray(Predicate[]::new));
    }

    private static List<Predicate> conditions(AdoptionQuestion asked, Root<Adoption> adoption, CriteriaBuilder terms) {
        List<Predicate> all = new ArrayList<>();
        if (asked.entry() != null) {
            all.add(terms.equal(adoption.get("entryId"), asked.entry().value()));
        }
        if (asked.organisation() != null) {
            all.add(terms.equal(
                    adoption.get("organisationCode"), asked.organisation().value()));
        }
        if (asked.current() != null) {
            Path<?> ended = adoption.get("endedOn");
            all.add(asked.current() ? ended.isNull() : ended.isNotNull());
        }
        return all;
    }
}
