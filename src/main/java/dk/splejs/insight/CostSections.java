package dk.splejs.insight;

import dk.splejs.costing.EstimateView;
import dk.splejs.costing.Estimates;
import dk.splejs.financing.Financing;
import dk.splejs.financing.RoundView;
import dk.splejs.financing.ShareTerms;
import dk.splejs.financing.ShareView;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.AccessRules;
import dk.splejs.shared.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a proposal costs, for its page: totals, lines, shares and answers each for those who may see them. */
@Component
class CostSections {

    private final Estimates estimates;
    private final Financing financing;
    private final AccessRules rules;
    private final NameOrder names;

    CostSections(Estimates estimates, Financing financing, AccessRules rules, NameOrder names) {
        this.estimates = estimates;
        this.financing = financing;
        this.rules = rules;
        this.names = names;
    }

    /** Nothing before there is an estimate, or where the reader may not see what it costs. */
    Optional<CostSection> of(ProposalId proposal, CaseReader reader) {
        if (!rules.mayReadCostTotal(reader.actor(), reader.facts())) {
            return Optional.empty();
        }
        return estimates.latest(proposal).map(estimate -> section(proposal, estimate, reader));
    }

    private CostSection section(ProposalId proposal, EstimateView estimate, CaseReader reader) {
        if (!rules.mayReadShares(reader.actor(), reader.facts())) {
            return CostSection.totals(estimate);
        }
        Optional<RoundView> round = financing.latestRound(proposal);
        List<ShareView> shares = round.map(RoundView::shares).orElse(List.of());
        return new CostSection(
                estimate.oneOff(),
                estimate.yearly(),
                estimate.oneOffVat(),
                estimate.yearlyVat(),
                estimate,
                round.map(RoundView::outcome).orElse(null),
                lines(shares, reader),
                ceilings(shares, reader));
    }

    private List<ShareLine> lines(List<ShareView> shares, CaseReader reader) {
        return names.lines(shares, ShareView::code, (share, name) -> line(share, name, reader));
    }

    private ShareLine line(ShareView share, String name, CaseReader reader) {
        boolean withAnswer = rules.mayReadCeilingOf(share.code(), reader.actor(), reader.facts());
        return new ShareLine(
                share.code(),
                name,
                share.oneOff(),
                share.yearly(),
                reader.belongsTo(share.code()),
                withAnswer ? share.status() : null,
                withAnswer ? share.answer() : null,
                withAnswer ? share.terms() : null);
    }

    /** The sum of what was named as highest; nothing where nobody named an amount or the reader may not know. */
    private @Nullable Money ceilings(List<ShareView> shares, CaseReader reader) {
        List<Money> named = shares.stream()
                .map(ShareView::terms)
                .map(ShareTerms::ceiling)
                .filter(Objects::nonNull)
                .toList();
        boolean known = rules.mayReadCeilingSum(reader.actor(), reader.facts()) && !named.isEmpty();
        return known ? Money.sum(named) : null;
    }
}
