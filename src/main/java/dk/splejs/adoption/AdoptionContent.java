package dk.splejs.adoption;

import dk.splejs.catalogue.EntryContact;
import dk.splejs.catalogue.EntryId;
import dk.splejs.catalogue.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says about its use of a solution. Nothing stands for what it does not say.
 *
 * @param version the version it uses, at most 60 characters
 * @param variant how its own edition differs, at most 2 000 characters
 * @param variantRepository where its own edition's code is, a {@link WebAddress}
 * @param variantOf another entry that its edition is one of
 * @param hoursSaved hours a year that it does save, not negative
 * @param benefitRemark what else it gained, at most 2 000 characters
 * @param contact nothing also for readers who may not see it
 */
public record AdoptionContent(
        @Nullable String version,
        @Nullable Since since,
        @Nullable String variant,
        @Nullable String variantRepository,
        @Nullable EntryId variantOf,
        @Nullable Long hoursSaved,
        @Nullable String benefitRemark,
        @Nullable EntryContact contact) {

    /** Nothing but that it is used. */
    public static final AdoptionContent NONE = new AdoptionContent(null, null, null, null, null, null, null, null);

    public AdoptionContent {
        if (variantRepository != null && !WebAddress.isValid(variantRepository)) {
            throw new IllegalArgumentException("A repository is an https address");
        }
        if (hoursSaved != null && hoursSaved < 0) {
            throw new IllegalArgumentException("Nobody saves less than nothing");
        }
    }

    AdoptionContent withoutContact() {
        return new AdoptionContent(
                version, since, variant, variantRepository, variantOf, hoursSaved, benefitRemark, null);
    }
}
