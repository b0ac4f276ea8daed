package dk.splejs.lifecycle.duty;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.financing.PoliticalDecision;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.participation.ChangeView;
import dk.splejs.participation.Counterpart;
import dk.splejs.participation.Quote;
import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.DanishFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The terms of joining or leaving in sentences. */
@Component
class TermsWords {

    private static final String KEY = "lifecycle.fact.terms.";

    private final Organisations organisations;
    private final Words words;
    private final DanishFormat danish;
    private final Catalogue catalogue;

    TermsWords(Organisations organisations, Words words, DanishFormat danish, Catalogue catalogue) {
        this.organisations = organisations;
        this.words = words;
        this.danish = danish;
        this.catalogue = catalogue;
    }

    Map<String, Object> of(ChangeView change) {
        Quote quote = change.requireQuote();
        Map<OrganisationCode, String> names = organisations.names();
        String name =
                names.getOrDefault(change.organisation(), change.organisation().value());
        return Map.of(
                "change", say("change", quote, name),
                "amount", say("amount", quote, words.money(quote.amount())),
                "yearly", say("yearly", quote, words.money(quote.yearly()), danish.date(quote.turnsOn())),
                "explanation", explanation(quote),
                "others", others(quote, names),
                "agreed", decision(change.decision()));
    }

    /** The page on which everyone sees who takes part. */
    String page(ProposalId proposal) {
        return "/deltagelse/" + catalogue.byProposal(proposal).orElseThrow();
    }

    String deadline(@Nullable Instant due) {
        return words.deadline(due);
    }

    private String say(String sentence, Quote quote, Object... arguments) {
        return words.of(KEY + sentence + "." + quote.kind(), arguments);
    }

    private String explanation(Quote quote) {
        return say(
                "explanation",
                quote,
                words.money(quote.worth().cost()),
                quote.worth().yearsGone(),
                quote.worth().writeOffYears(),
                danish.number(quote.weight()),
                danish.number(quote.totalWeight()));
    }

    /** A line for each of the others: what it gets or pays, and its yearly share before and after. */
    private String others(Quote quote, Map<OrganisationCode, String> names) {
        return quote.others().stream()
                .sorted(Comparator.comparing(Counterpart::code, Organisations.order(names)))
                .map(other -> other(
                        quote, names.getOrDefault(other.code(), other.code().value()), other))
                .collect(Collectors.joining("\n"));
    }

    private String other(Quote quote, String name, Counterpart other) {
        return say(
                "other",
                quote,
                name,
                words.money(other.amount()),
                words.money(other.yearlyBefore()),
                words.money(other.yearlyAfter()));
    }

    private String decision(@Nullable PoliticalDecision decision) {
        if (decision == null) {
            return "";
        }
        LocalDate date = decision.date();
        String day = date == null ? "" : danish.date(date);
        String number = decision.caseNumber() == null ? "" : decision.caseNumber();
        return words.of(KEY + "decision", decision.body(), day, number);
    }
}
