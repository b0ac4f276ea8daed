package dk.splejs.lifecycle;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.Classification;
import dk.splejs.catalogue.Financier;
import dk.splejs.catalogue.Funding;
import dk.splejs.catalogue.NewEntry;
import dk.splejs.catalogue.Source;
import dk.splejs.catalogue.Texts;
import dk.splejs.costing.EstimateView;
import dk.splejs.costing.Estimates;
import dk.splejs.financing.Financing;
import dk.splejs.financing.ShareView;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Proposals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/** Puts the solution into the catalogue with those who financed it. */
@InDiagram("publishProposal")
class PublishProposal implements JavaDelegate {

    private final Proposals proposals;
    private final Estimates estimates;
    private final Financing financing;
    private final Catalogue catalogue;

    PublishProposal(Proposals proposals, Estimates estimates, Financing financing, Catalogue catalogue) {
        this.proposals = proposals;
        this.estimates = estimates;
        this.financing = financing;
        this.catalogue = catalogue;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProposalView proposal = proposals.require(Case.of(execution));
        ProposalContent content = proposal.content();
        catalogue.publish(NewEntry.current(
                Texts.danish(content.title(), orEmpty(content.summary()), orEmpty(content.description())),
                Source.proposal(proposal.id(), proposal.owner(), null),
                new Classification(
                        content.governanceLevel(),
                        content.kle(),
                        content.fieldsOfWork(),
                        content.technologies(),
                        content.itSystems()),
                funding(proposal.id())));
    }

    private Funding funding(ProposalId proposal) {
        EstimateView estimate = estimates.require(proposal);
        return new Funding(
                estimate.oneOff(),
                estimate.yearly(),
                financing.shares(proposal).stream()
                        .filter(share -> !share.status().isOut())
                        .map(PublishProposal::financier)
                        .toList());
    }

    private static Financier financier(ShareView share) {
        return new Financier(share.code(), share.oneOff(), share.yearly());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
