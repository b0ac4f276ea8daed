package dk.splejs.catalogue;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The particulars of an entry in its own row. */
@Embeddable
record EntryParticulars(
        @Nullable String solutionVersion,
        @Nullable String licence,
        @Nullable String documentation,
        @Nullable String supplier,
        @Nullable String contactName,
        @Nullable String contactMail,
        @Nullable Long hoursSaved,
        @Nullable String remark) {

    static EntryParticulars of(Particulars particulars) {
        EntryContact contact = particulars.contact();
        return new EntryParticulars(
                particulars.version(),
                particulars.licence(),
                particulars.documentation(),
                particulars.supplier(),
                contact == null ? null : contact.name(),
                contact == null ? null : contact.mail().value(),
                particulars.hoursSaved(),
                particulars.remark());
    }

    Particulars particulars(List<String> repositories) {
        return new Particulars(
                solutionVersion,
                licence,
                repositories,
                documentation,
                supplier,
                EntryContact.of(contactName, contactMail),
                hoursSaved,
                remark);
    }
}
