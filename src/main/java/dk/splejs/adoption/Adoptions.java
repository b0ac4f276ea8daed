package dk.splejs.adoption;

import dk.splejs.catalogue.EntryAction;
import dk.splejs.catalogue.EntryDirectory;
import dk.splejs.catalogue.EntryId;
import dk.splejs.catalogue.EntryRef;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of who uses which solution. An organisation's own people say that it does, what it gives them and when it is
 * over. Who paid for a solution does not use it by that alone.
 */
@Service
@Transactional
public class Adoptions {

    private final AdoptionRepository adoptions;
    private final EntryDirectory entries;
    private final AccessRules rules;
    private final Deeds deeds;

    Adoptions(AdoptionRepository adoptions, EntryDirectory entries, AccessRules rules, Deeds deeds) {
        this.adoptions = adoptions;
        this.entries = entries;
        this.rules = rules;
        this.deeds = deeds;
    }

    /**
     * The organisation's use of the solution, while it goes on.
     *
     * @throws AccessDeniedException for whoever does not speak for the organisation
     */
    @Transactional(readOnly = true)
    public Optional<OwnAdoption> own(Actor person, String slug, OrganisationCode organisation) {
        return open(person, entries.require(slug), organisation).map(this::own);
    }

    /**
     * From now on the organisation uses it.
     *
     * @throws AdoptionAlreadyOpen when somebody has said so already, also at the same moment
     */
    public void adopt(Actor person, String slug, OrganisationCode organisation, AdoptionContent content) {
        EntryRef entry = entries.require(slug);
        if (open(person, entry, organisation).isPresent()) {
            throw new AdoptionAlreadyOpen(organisation);
        }
        Adoption adoption = Adoption.begin(entry.id(), organisation, person, deeds.now());
        adoption.say(content, person, deeds.now());
        try {
            adoptions.saveAndFlush(adoption);
        } catch (DataIntegrityViolationException faster) {
            throw new AdoptionAlreadyOpen(organisation);
        }
        deeds.log(entry, person, organisation, EntryAction.ADOPTED, null);
    }

    /**
     * Changes what the organisation says of it, as read in this version.
     *
     * @throws AdoptionChanged when somebody changed or ended it since
     */
    public void change(Actor person, String slug, OrganisationCode organisation, Revision revision) {
        EntryRef entry = entries.require(slug);
        Adoption adoption = require(person, entry, organisation, revision.version());
        if (!adoption.content().equals(revision.content())) {
            adoption.say(revision.content(), person, deeds.now());
            adoptions.saveAndFlush(adoption);
            deeds.log(entry, person, organisation, EntryAction.ADOPTION_CHANGED, null);
        }
    }

    /**
     * The organisation no longer uses it; it may take it up again later.
     *
     * @param version the one that was read
     * @param lastDay today or earlier
     * @throws AdoptionChanged when somebody changed or ended it since
     */
    public void end(Actor person, String slug, OrganisationCode organisation, int version, LocalDate lastDay) {
        if (lastDay.isAfter(deeds.today())) {
            throw new IllegalArgumentException("An adoption ends today or earlier");
        }
        EntryRef entry = entries.require(slug);
        Adoption adoption = require(person, entry, organisation, version);
        adoption.end(lastDay, person, deeds.now());
        adoptions.saveAndFlush(adoption);
        deeds.log(entry, person, organisation, EntryAction.ADOPTION_ENDED, null);
        deeds.tellOfEnd(entry, person, organisation, adoption.id().toString());
    }

    private Adoption require(Actor person, EntryRef entry, OrganisationCode organisation, int version) {
        Adoption adoption = open(person, entry, organisation).orElseThrow(() -> new AdoptionChanged(organisation));
        adoption.mustBeAt(version);
        return adoption;
    }

    private Optional<Adoption> open(Actor person, EntryRef entry, OrganisationCode organisation) {
        if (!rules.mayAdopt(person, organisation)) {
            throw new AccessDeniedException("Does not speak for " + organisation);
        }
        return adoptions.findByOpenKey(Adoption.openKey(entry.id(), organisation));
    }

    private OwnAdoption own(Adoption adoption) {
        AdoptionContent content = adoption.content();
        return new OwnAdoption(adoption.version(), content, variant(content.variantOf()));
    }

    private @Nullable EntryRef variant(@Nullable EntryId id) {
        return id == null ? null : entries.find(List.of(id)).get(id);
    }

    /** What an organisation says of its use now, and which version it was made from. */
    public record Revision(int version, AdoptionContent content) {}
}
