package dk.splejs.lifecycle.duty;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalId;
import dk.splejs.review.Interest;
import dk.splejs.review.NeedSummary;
import dk.splejs.review.Reviews;
import dk.splejs.shared.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who would pay, and what a review round showed in figures. Ceilings only as a sum: each is for few eyes. */
@Component
class InterestFacts {

    private final Reviews reviews;
    private final Organisations organisations;
    private final Words words;

    InterestFacts(Reviews reviews, Organisations organisations, Words words) {
        this.reviews = reviews;
        this.organisations = organisations;
        this.words = words;
    }

    Map<String, Object> of(ProposalId proposal) {
        NeedSummary need = reviews.need(proposal);
        List<Interest> interested = reviews.interested(proposal);
        Long hours = need.hoursPerYear();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("needCount", String.valueOf(need.withNeed()));
        facts.put("interestedCount", String.valueOf(need.interested()));
        facts.put(
                "totalHours",
                hours == null
                        ? words.of("lifecycle.fact.notAssessed")
                        : words.of("lifecycle.fact.hours", words.number(hours)));
        facts.put("ceilingSum", ceilings(interested));
        facts.put("participants", names(interested));
        facts.put("participantChoices", choices(interested));
        return facts;
    }

    private String ceilings(List<Interest> interested) {
        List<Money> named = interested.stream()
                .map(Interest::ceiling)
                .filter(Objects::nonNull)
                .toList();
        return named.isEmpty() ? words.of("lifecycle.fact.noCeilings") : words.money(Money.sum(named));
    }

    private List<Map<String, String>> choices(List<Interest> interested) {
        Map<OrganisationCode, String> names = organisations.names();
        return interested.stream()
                .map(Interest::code)
                .map(code -> Map.of("label", names.getOrDefault(code, code.value()), "value", code.value()))
                .toList();
    }

    private String names(List<Interest> interested) {
        Map<OrganisationCode, String> names = organisations.names();
        return interested.stream()
                .map(interest ->
                        names.getOrDefault(interest.code(), interest.code().value()))
                .collect(Collectors.joining(", "));
    }
}
