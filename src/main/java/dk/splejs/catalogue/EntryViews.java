package dk.splejs.catalogue;

import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.ProposalFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows entries as their readers may see them. */
@Component
class EntryViews {

    private final Organisations organisations;
    private final ProposalAccess proposals;
    private final AccessRules rules;

    EntryViews(Organisations organisations, ProposalAccess proposals, AccessRules rules) {
        this.organisations = organisations;
        this.proposals = proposals;
        this.rules = rules;
    }

    List<EntrySummary> summaries(List<Entry> entries) {
        EntryNames names = new EntryNames(organisations.names());
        return entries.stream().map(entry -> entry.summary(names)).toList();
    }

    CatalogueEntry entry(Entry entry, @Nullable Actor reader) {
        Disclosure disclosure =
                entry.proposal().map(proposal -> disclosure(proposal, reader)).orElse(Disclosure.NOTHING);
        return entry.view(new EntryNames(organisations.names()), disclosure);
    }

    private Disclosure disclosure(ProposalId proposal, @Nullable Actor reader) {
        ProposalFacts facts = proposals.facts(proposal);
        if (!rules.mayRead(reader, facts)) {
            return Disclosure.NOTHING;
        }
        return new Disclosure(proposals.read(reader, proposal).view().reference(), rules.mayReadShares(reader, facts));
    }
}
