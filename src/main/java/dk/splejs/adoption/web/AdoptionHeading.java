package dk.splejs.adoption.web;

import dk.splejs.catalogue.EntryDirectory;
import dk.splejs.catalogue.EntryRef;
import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Whom and what the page of an adoption is about, by name. */
@Component
class AdoptionHeading {

    private final EntryDirectory entries;
    private final Organisations organisations;

    AdoptionHeading(EntryDirectory entries, Organisations organisations) {
        this.entries = entries;
        this.organisations = organisations;
    }

    EntryRef entry(String slug) {
        return entries.require(slug);
    }

    Organisation organisation(OrganisationCode code) {
        return organisations.require(code);
    }
}
