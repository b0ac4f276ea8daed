package dk.splejs.catalogue;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.EntryRight;
import dk.splejs.security.ProposalFacts;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows entries as their readers may see them. */
@Component
class EntryViews {

    private final Organisations organisations;
    private final ProposalAccess proposals;
    private final AccessRules rules;
    private final Clock clock;

    EntryViews(Organisations organisations, ProposalAccess proposals, AccessRules rules, Clock clock) {
        this.organisations = organisations;
        this.proposals = proposals;
        this.rules = rules;
        this.clock = clock;
    }

    List<EntrySummary> summaries(List<Entry> entries) {
        EntryNames names = new EntryNames(organisations.names());
        return entries.stream().map(entry -> entry.summary(names)).toList();
    }

    CatalogueEntry entry(Entry entry, @Nullable Actor reader) {
        Disclosure disclosure =
                entry.proposal().map(proposal -> disclosure(proposal, reader)).orElse(Disclosure.NOTHING);
        return view(entry, reader, disclosure, new EntryNames(organisations.names()));
    }

    private CatalogueEntry view(Entry entry, @Nullable Actor reader, Disclosure disclosure, EntryNames names) {
        EntryContent content = entry.content();
        OrganisationCode owner = entry.owner().orElse(null);
        boolean contact = rules.may(reader, EntryRight.READ_CONTACT, owner);
        return new CatalogueEntry(
                entry.id(),
                entry.slug(),
                content.texts(),
                disclosure.proposalReference(),
                owner == null ? null : names.of(owner),
                contact ? content.particulars() : content.particulars().withoutContact(),
                content.classification(),
                content.state(),
                entry.funding().oneOff(),
                entry.funding().yearly(),
                entry.funding().financiers(names, disclosure.shares()),
                entry.marks().maintenance(names, clock),
                entry.imported(),
                entry.version());
    }

    private Disclosure disclosure(ProposalId proposal, @Nullable Actor reader) {
        ProposalFacts facts = proposals.facts(proposal);
        if (!rules.mayRead(reader, facts)) {
            return Disclosure.NOTHING;
        }
        return new Disclosure(proposals.read(reader, proposal).view().reference(), rules.mayReadShares(reader, facts));
    }
}
