package dk.splejs.insight;

import dk.splejs.benefit.BenefitSettings;
import dk.splejs.benefit.BusinessCase;
import dk.splejs.benefit.OrganisationCases;
import dk.splejs.benefit.SuitabilityScale;
import dk.splejs.proposal.ProposalView;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a solution gives back, for a proposal's page. It goes by the reviews and shares that the other sections have read
 * for this reader, so it shows nothing that they hide and asks for nothing twice.
 */
@Component
class BenefitSections {

    private final SuitabilityScale scale;
    private final BenefitSettings settings;
    private final OrganisationCases cases;
    private final AccessRules rules;

    BenefitSections(SuitabilityScale scale, BenefitSettings settings, OrganisationCases cases, AccessRules rules) {
        this.scale = scale;
        this.settings = settings;
        this.cases = cases;
        this.rules = rules;
    }

    BenefitSection of(
            ProposalView proposal, CaseReader reader, @Nullable ReviewSection reviews, @Nullable CostSection costs) {
        if (reviews == null || reviews.round().open()) {
            return new BenefitSection(scale.assess(proposal.content().suitability()), List.of(), null);
        }
        CaseFigures figures = new CaseFigures(proposal, reviews, costs);
        return new BenefitSection(
                scale.assess(proposal.content().suitability()),
                own(figures, reader),
                reviews.need() == null ? null : together(figures));
    }

    private List<OwnCase> own(CaseFigures figures, CaseReader reader) {
        Actor actor = reader.actor();
        if (actor == null) {
            return List.of();
        }
        boolean sharesRead = rules.mayReadShares(actor, reader.facts());
        return figures.inNeed().stream()
                .filter(line -> actor.belongsTo(line.review().organisation()))
                .map(line -> new OwnCase(line.organisationName(), caseOf(line, figures, sharesRead)))
                .toList();
    }

    /** Whoever may not see the shares of all still has one's own, which no other section has read then. */
    private BusinessCase caseOf(ReviewLine line, CaseFigures figures, boolean sharesRead) {
        return sharesRead
                ? BusinessCase.of(settings, figures.work(line), figures.costOf(line))
                : cases.of(figures.proposal(), line.review().organisation(), figures.work(line));
    }

    private @Nullable BusinessCase together(CaseFigures figures) {
        return figures.participants().isEmpty()
                ? null
                : BusinessCase.of(settings, figures.workOfAll(), figures.costOfAll());
    }
}
