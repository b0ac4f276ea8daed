package dk.splejs.proposal;

import dk.splejs.shared.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of a proposal's content that has a column of its own. */
@Embeddable
record ContentColumns(
        String title,
        @Nullable String summary,
        @Nullable String description,
        @Nullable String problem,
        @Nullable String wishedSolution,
        @Nullable String contactName,
        @Nullable String contactMail,
        @Nullable String kle,
        @Nullable String legalBasis,
        @Nullable Integer runsPerYear,
        @Nullable BigDecimal minutesPerRun,
        @Nullable Integer automatablePercent,
        @Nullable LocalDate wishedStart,
        @Enumerated(EnumType.STRING) @Column(length = 16) Visibility visibility,
        @Nullable String internalNote) {

    static ContentColumns of(ProposalContent content) {
        Contact contact = content.contact();
        return new ContentColumns(
                content.title(),
                content.summary(),
                content.description(),
                content.problem(),
                content.wishedSolution(),
                contact.name(),
                contact.mail() == null ? null : contact.mail().value(),
                content.kle(),
                content.legalBasis(),
                content.volume().runsPerYear(),
                content.volume().minutesPerRun(),
                content.volume().automatablePercent(),
                content.wishedStart(),
                content.visibility(),
                content.internalNote());
    }

    ProposalContent with(
            @Nullable GovernanceLevel governanceLevel,
            List<Item> items,
            Map<SuitabilityQuestion, SuitabilityAnswer> suitability) {
        return new ProposalContent(
                title,
                summary,
                description,
                problem,
                wishedSolution,
                new Contact(contactName, contactMail == null ? null : new EmailAddress(contactMail)),
                Item.subject(kle, items, legalBasis),
                new Volume(runsPerYear, minutesPerRun, automatablePercent),
                governanceLevel,
                wishedStart,
                Item.links(items),
                suitability,
                visibility,
                internalNote);
    }
}
