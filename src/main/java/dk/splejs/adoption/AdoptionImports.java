package dk.splejs.adoption;

import dk.splejs.catalogue.EntryAction;
import dk.splejs.catalogue.EntryRef;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes from other places that organisations use solutions. What an organisation has said of it here stands. */
@Service
@Transactional
public class AdoptionImports {

    private final AdoptionRepository adoptions;
    private final AccessRules rules;
    private final Deeds deeds;

    AdoptionImports(AdoptionRepository adoptions, AccessRules rules, Deeds deeds) {
        this.adoptions = adoptions;
        this.rules = rules;
        this.deeds = deeds;
    }

    /**
     * The organisation uses the entry, or did. Where the register knows that already nothing is changed, but that what goes
     * on here and is over there ends.
     *
     * @param ended its last day of use, if that is past
     * @throws AccessDeniedException for whoever may not import
     */
    public void take(
            Actor importer,
            EntryRef entry,
            OrganisationCode organisation,
            AdoptionContent content,
            @Nullable LocalDate ended) {
        if (!rules.mayImport(importer)) {
            throw new AccessDeniedException("May not import for " + organisation);
        }
        List<Adoption> known =
                adoptions.findByEntryIdAndOrganisationCode(entry.id().value(), organisation.value());
        Optional<Adoption> open =
                known.stream().filter(adoption -> adoption.endedOn() == null).findAny();
        if (known.isEmpty()) {
            begin(importer, entry, organisation, content, ended);
        } else if (ended != null && open.isPresent()) {
            end(importer, entry, open.get(), ended);
        }
    }

    private void begin(
            Actor importer,
            EntryRef entry,
            OrganisationCode organisation,
            AdoptionContent content,
            @Nullable LocalDate ended) {
        Adoption adoption = Adoption.begin(entry.id(), organisation, importer, deeds.now());
        adoption.say(content, importer, deeds.now());
        if (ended != null) {
            adoption.end(past(ended), importer, deeds.now());
        }
        adoptions.save(adoption);
        deeds.log(
                entry, importer, organisation, ended == null ? EntryAction.ADOPTED : EntryAction.ADOPTION_ENDED, null);
    }

    private void end(Actor importer, EntryRef entry, Adoption open, LocalDate ended) {
        open.end(past(ended), importer, deeds.now());
        deeds.log(entry, importer, open.organisation(), EntryAction.ADOPTION_ENDED, null);
        deeds.tellOfEnd(entry, importer, open.organisation(), open.id().toString());
    }

    private LocalDate past(LocalDate day) {
        return day.isAfter(deeds.today()) ? deeds.today() : day;
    }
}
