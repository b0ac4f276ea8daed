package dk.splejs.insight.web;

import dk.splejs.catalogue.OwnEntryTrace;
import dk.splejs.insight.OwnDataFile;
import dk.splejs.notification.MessageView;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.JournalEntry;
import dk.splejs.proposal.OwnDecision;
import dk.splejs.proposal.OwnProposal;
import dk.splejs.security.ApiKey;
import dk.splejs.security.Person;
import dk.splejs.security.PersonTraces;
import dk.splejs.security.SecurityEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Splejs holds about a person, in JSON; moments are UTC. */
record OwnDataJson(
        Identity person,
        List<Role> roles,
        List<OwnProposal> proposals,
        List<Decision> decisions,
        List<OwnEntryTrace> entries,
        List<Message> messages,
        List<SecurityEvent> securityEvents,
        List<Affiliation> affiliations,
        List<Delegation> delegations,
        int openPasswordLinks,
        List<MadeKey> apiKeys) {

    static OwnDataJson of(OwnDataFile file) {
        return new OwnDataJson(
                Identity.of(file.person()),
                file.roles().stream().map(Role::of).toList(),
                file.proposals(),
                file.decisions().stream().map(Decision::of).toList(),
                file.entries(),
                file.messages().stream().map(Message::of).toList(),
                file.events(),
                file.traces().affiliations().stream().map(Affiliation::of).toList(),
                file.traces().lent().stream().map(Delegation::of).toList(),
                file.traces().openLinks(),
                file.traces().keys().stream().map(MadeKey::of).toList());
    }

    private static @Nullable String code(@Nullable OrganisationCode organisation) {
        return organisation == null ? null : organisation.value();
    }

    /** Who they are. */
    record Identity(String userId, String name, String mail, String language) {

        static Identity of(Person person) {
            return new Identity(
                    person.userId().value(),
                    person.name(),
                    person.mail().value(),
                    person.language().getLanguage());
        }
    }

    /** What they may do. */
    record Role(String role, @Nullable String organisation) {

        static Role of(OwnDataFile.HeldRole held) {
            return new Role(held.role(), code(held.organisation()));
        }
    }

    /** Where they belong, and when somebody last looked at their roles there. */
    record Affiliation(
            String organisation, LocalDate since, @Nullable LocalDate reviewedOn) {

        static Affiliation of(PersonTraces.Affiliation kept) {
            return new Affiliation(kept.organisation().value(), kept.since(), kept.reviewedOn());
        }
    }

    /** A role that they lent, or were lent. */
    record Delegation(
            String role,
            @Nullable String organisation,
            LocalDate from,
            LocalDate to,
            boolean lentByThem,
            boolean ended) {

        static Delegation of(PersonTraces.Lent kept) {
            return new Delegation(
                    kept.role(), code(kept.organisation()), kept.from(), kept.to(), kept.byThem(), kept.ended());
        }
    }

    /** A key that they made for an organisation's programs; it is the organisation's, not theirs. */
    record MadeKey(String id, String name, String organisation, Instant made, LocalDate expires) {

        static MadeKey of(ApiKey key) {
            return new MadeKey(
                    key.id().value(),
                    key.name(),
                    key.organisation().value(),
                    key.maker().at(),
                    key.expiresOn());
        }
    }

    /** What they decided. */
    record Decision(
            @Nullable String reference,
            Instant at,
            String action,
            @Nullable String name,
            @Nullable String organisation,
            @Nullable String reason) {

        static Decision of(OwnDecision own) {
            JournalEntry entry = own.entry();
            return new Decision(
                    own.reference(),
                    entry.at(),
                    entry.action(),
                    entry.actorName(),
                    code(entry.organisation()),
                    entry.reason());
        }
    }

    /** What they were told. */
    record Message(
            String subject,
            String body,
            Instant created,
            boolean read,
            @Nullable Instant sent) {

        static Message of(MessageView message) {
            return new Message(message.subject(), message.body(), message.created(), message.read(), message.sent());
        }
    }
}
