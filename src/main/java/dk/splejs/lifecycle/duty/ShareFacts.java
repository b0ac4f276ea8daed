package dk.splejs.lifecycle.duty;

import dk.splejs.financing.Financing;
import dk.splejs.financing.RoundRule;
import dk.splejs.financing.RoundView;
import dk.splejs.financing.ShareView;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Proposals;
import dk.splejs.shared.Money;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a budget holder knows before answering: the organisation's own share and how it came about, no one else's. */
@Component
class ShareFacts {

    private final CommonFacts common;
    private final Proposals proposals;
    private final Financing financing;
    private final Words words;

    ShareFacts(CommonFacts common, Proposals proposals, Financing financing, Words words) {
        this.common = common;
        this.proposals = proposals;
        this.financing = financing;
        this.words = words;
    }

    Map<String, Object> of(DutyContext task) {
        RoundView round = financing.latestRound(task.proposal()).orElseThrow();
        Map<String, Object> facts = common.of(proposals.require(task.proposal()));
        facts.put("deadline", words.deadline(task.due()));
        facts.put("calculationUrl", facts.get("proposalUrl") + "/beregning/" + task.requireOrganisation());
        facts.putAll(round(round));
        facts.putAll(own(share(round, task.requireOrganisation()), participants(round)));
        return facts;
    }

    private Map<String, Object> round(RoundView round) {
        return Map.of(
                "totalCost", words.money(round.rule().oneOff(), round.rule().oneOffVat()),
                "yearlyCost", words.money(round.rule().yearly(), round.rule().yearlyVat()),
                "keyName", keys(round.rule()),
                "roundNumber", String.valueOf(round.outcome().round()),
                "participantCount", String.valueOf(participants(round)));
    }

    private String keys(RoundRule rule) {
        String oneOff = words.of("costing.key." + rule.distributionKey());
        return rule.yearlyKey().equals(rule.distributionKey())
                ? oneOff
                : words.of("lifecycle.fact.keys", oneOff, words.of("costing.key." + rule.yearlyKey()));
    }

    private static ShareView share(RoundView round, OrganisationCode organisation) {
        return round.shares().stream()
                .filter(share -> share.code().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    private static long participants(RoundView round) {
        return round.shares().stream().filter(share -> !share.status().isOut()).count();
    }

    private Map<String, Object> own(ShareView own, long participants) {
        Money ceiling = own.terms().ceiling();
        return Map.of(
                "myShare", words.money(own.oneOff()),
                "myYearlyShare", words.money(own.yearly()),
                "myCeiling", ceiling == null ? "" : words.money(ceiling),
                "explanation",
                        words.of(
                                "lifecycle.fact.share." + (own.capped() ? "capped" : "byWeight"),
                                words.number(own.figures().weight()),
                                participants));
    }
}
