package dk.splejs.lifecycle.duty;

import dk.splejs.benefit.BenefitSettings;
import dk.splejs.benefit.BusinessCase;
import dk.splejs.benefit.OrganisationCases;
import dk.splejs.benefit.Outcome;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an organisation gets for its share, in a few lines. */
@Component
class BenefitFacts {

    private final Proposals proposals;
    private final OrganisationCases cases;
    private final Words words;

    BenefitFacts(Proposals proposals, OrganisationCases cases, Words words) {
        this.proposals = proposals;
        this.cases = cases;
        this.words = words;
    }

    String of(ProposalId proposal, OrganisationCode organisation) {
        BusinessCase own = cases.of(proposals.require(proposal), organisation);
        return Stream.of(gain(own), payback(own), missing(own), terms(own.settings()))
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> gain(BusinessCase own) {
        return Stream.ofNullable(own.work().freed())
                .flatMap(freed -> own.releasedInFullUse().stream()
                        .map(worth -> words.of(
                                "lifecycle.fact.benefit.saved", words.number(freed.wholeHours()), words.money(worth))));
    }

    private Stream<String> payback(BusinessCase own) {
        return own.released().stream().map(outcome -> payback(own.settings(), outcome));
    }

    private Stream<String> missing(BusinessCase own) {
        return own.missing().stream()
                .map(reason -> words.of("lifecycle.fact.notAssessed") + ": " + words.of(reason.messageKey()));
    }

    private String payback(BenefitSettings settings, Outcome outcome) {
        Integer months = outcome.atLikelyCost().paybackMonths();
        return months == null
                ? words.of("lifecycle.fact.benefit.never", settings.years())
                : words.of("lifecycle.fact.benefit.payback", months);
    }

    private Stream<String> terms(BenefitSettings settings) {
        String ramp = settings.adoptionRamp().stream().map(String::valueOf).collect(Collectors.joining(" / "));
        return Stream.of(
                words.of("lifecycle.fact.benefit.cashable"),
                words.of("lifecycle.fact.benefit.settings", words.money(settings.hourlyCost()), ramp));
    }
}
