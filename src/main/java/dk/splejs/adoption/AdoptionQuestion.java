package dk.splejs.adoption;

import dk.splejs.catalogue.EntryId;
import dk.splejs.organisation.OrganisationCode;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the register is asked for; nothing stands for all.
 *
 * @param current whether it is still in use
 * @param page from 0
 */
public record AdoptionQuestion(
        @Nullable EntryId entry,
        @Nullable OrganisationCode organisation,
        @Nullable Boolean current,
        int page,
        int size) {}
