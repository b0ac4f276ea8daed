package dk.splejs.adoption;

import dk.splejs.catalogue.EntryContact;
import dk.splejs.catalogue.EntryId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an organisation says about its use of a solution, in columns. */
@Embeddable
record AdoptionColumns(
        @Nullable String solutionVersion,
        @Nullable LocalDate since,
        @Enumerated(EnumType.STRING) Since.@Nullable Precision sincePrecision,
        @Nullable String variant,
        @Nullable String variantRepository,
        @Nullable UUID variantEntryId,
        @Nullable Long hoursSaved,
        @Nullable String benefitRemark,
        @Nullable String contactName,
        @Nullable String contactMail) {

    static AdoptionColumns of(AdoptionContent says) {
        Since since = says.since();
        EntryContact contact = says.contact();
        return new AdoptionColumns(
                says.version(),
                since == null ? null : since.day(),
                since == null ? null : since.precision(),
                says.variant(),
                says.variantRepository(),
                says.variantOf() == null ? null : says.variantOf().value(),
                says.hoursSaved(),
                says.benefitRemark(),
                contact == null ? null : contact.name(),
                contact == null ? null : contact.mail().value());
    }

    AdoptionContent content() {
        return new AdoptionContent(
                solutionVersion,
                since == null || sincePrecision == null ? null : new Since(since, sincePrecision),
                variant,
                variantRepository,
                variantEntryId == null ? null : new EntryId(variantEntryId),
                hoursSaved,
                benefitRemark,
                EntryContact.of(contactName, contactMail));
    }
}
