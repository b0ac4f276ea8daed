package dk.splejs.insight;

import dk.splejs.costing.CostSplit;
import dk.splejs.financing.Calculation;
import dk.splejs.financing.Derivation;
import dk.splejs.financing.ExplainedRound;
import dk.splejs.financing.ShareView;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.AccessRules;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How a share came about, for its reader. Whoever may not see everyone's ceilings is shown the split by the key alone and
 * the share: both follow from what they may see already.
 */
@Component
class ShareCalculations {

    private final AccessRules rules;
    private final NameOrder names;

    ShareCalculations(AccessRules rules, NameOrder names) {
        this.rules = rules;
        this.names = names;
    }

    boolean mayRead(CaseReader reader) {
        return rules.mayReadShares(reader.actor(), reader.facts());
    }

    /**
     * The calculation of the organisation's share.
     *
     * @param rounds the newest first
     * @param wanted which round, or the newest in which the organisation has a share
     */
    Optional<ShareCalculation> find(
            List<ExplainedRound> rounds, OrganisationCode code, @Nullable RoundNumber wanted, ReadProposal proposal) {
        List<ExplainedRound> own =
                rounds.stream().filter(round -> share(round, code).isPresent()).toList();
        List<RoundNumber> numbers =
                own.stream().map(round -> RoundFacts.of(round).number()).toList();
        int at = wanted == null ? 0 : numbers.indexOf(wanted);
        return at < 0 || at >= own.size()
                ? Optional.empty()
                : share(own.get(at), code).map(share -> calculation(own.get(at), share, numbers, proposal));
    }

    private ShareCalculation calculation(
            ExplainedRound round, ShareView share, List<RoundNumber> numbers, ReadProposal proposal) {
        CaseReader reader = proposal.reader();
        RoundFacts facts = RoundFacts.of(round);
        boolean full = rules.mayReadCeilings(reader.actor(), reader.facts());
        Calculation.Splits splits = splits(round);
        return new ShareCalculation(
                proposal.view(),
                share.code(),
                facts,
                share.figures(),
                share.yearlyFigures(),
                share.oneOff(),
                share.yearly(),
                splits == null ? null : derivation(full ? splits.oneOff() : splits.plain(), share),
                splits == null ? null : derivation(splits.yearly(), share),
                !full && facts.withinCeilings(),
                rules.mayReadCeilingOf(share.code(), reader.actor(), reader.facts()) ? share : null,
                numbers,
                names.names());
    }

    private static @Nullable Derivation derivation(@Nullable CostSplit split, ShareView share) {
        return split == null ? null : Derivation.of(split, share.code());
    }

    private static Calculation.@Nullable Splits splits(ExplainedRound round) {
        Calculation calculation = round.calculation();
        return calculation == null ? null : calculation.splits();
    }

    private static Optional<ShareView> share(ExplainedRound round, OrganisationCode code) {
        return round.round().shares().stream()
                .filter(share -> share.code().equals(code))
                .findFirst();
    }
}
