package dk.splejs.participation;

import dk.splejs.costing.CannotSplit;
import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.ProposalFacts;
import dk.splejs.security.Role;
import dk.splejs.shared.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of a solution's file, each for those who may see it. */
@Component
class SolutionParts {

    private final Organisations organisations;
    private final AccessRules rules;
    private final Quotes quotes;
    private final ChangeStore changes;

    SolutionParts(Organisations organisations, AccessRules rules, Quotes quotes, ChangeStore changes) {
        this.organisations = organisations;
        this.rules = rules;
        this.quotes = quotes;
        this.changes = changes;
    }

    AgreementView agreement(Partnership partnership) {
        return AgreementView.of(partnership.bill(), quotes.today());
    }

    Map<OrganisationCode, String> names() {
        return organisations.names();
    }

    /** Whoever pays a yearly share today or later. */
    List<PartyLine> parties(Partnership partnership, Actor reader, ProposalFacts facts) {
        Map<OrganisationCode, String> names = names();
        Map<OrganisationCode, Money> yearly = partnership.yearlyShares();
        LocalDate today = quotes.today();
        return partnership.parties().stream()
                .filter(party -> party.isBound(today))
                .sorted(Comparator.comparing(Party::code, Organisations.order(names)))
                .map(party -> line(
                        party,
                        names.getOrDefault(party.code(), party.code().value()),
                        seesShares(reader, facts) || reader.belongsTo(party.code()) ? yearly : null))
                .toList();
    }

    private static PartyLine line(Party party, String name, @Nullable Map<OrganisationCode, Money> yearly) {
        return new PartyLine(
                party.code(),
                name,
                party.joinedOn(),
                yearly == null ? null : party.paid(),
                yearly == null || !party.takesPart() ? null : yearly.getOrDefault(party.code(), Money.ZERO),
                party.yearlyUntil());
    }

    boolean seesShares(Actor reader, ProposalFacts facts) {
        return rules.mayReadPartnersShares(reader, facts);
    }

    boolean seesLedger(Actor reader, Partnership partnership) {
        return rules.mayReadEveryAccount(reader)
                || partnership.parties().stream().anyMatch(party -> rules.mayReadAccount(reader, party.code()));
    }

    List<ChangeView> changes(ProposalId proposal, Actor reader) {
        return changes.of(proposal).stream()
                .filter(change -> reader.has(Role.COORDINATOR) || reader.belongsTo(change.organisation()))
                .toList();
    }

    List<Organisation> choices(Actor reader) {
        return organisations.all().stream()
                .filter(organisation -> rules.mayAskToChange(reader, organisation.code()))
                .toList();
    }

    Optional<Organisation> choice(List<Organisation> choices, @Nullable OrganisationCode wanted) {
        return choices.stream()
                .filter(organisation -> wanted == null || organisation.code().equals(wanted))
                .findFirst();
    }

    OwnStanding standing(
            ProposalId proposal, Partnership partnership, Organisation own, @Nullable Long minutesPerYear) {
        OrganisationCode code = own.code();
        ChangeKind way = partnership.find(code).isPresent() ? ChangeKind.LEAVE : ChangeKind.JOIN;
        ChangeView open = changes.open(proposal, code).map(Change::view).orElse(null);
        boolean asksForUse = way == ChangeKind.JOIN && Quotes.asksForUse(partnership.bill());
        boolean computable = open == null && (!asksForUse || minutesPerYear != null);
        Quote quote = computable ? quote(proposal, partnership, way, code, minutesPerYear) : null;
        return new OwnStanding(own, way, open, quote, asksForUse);
    }

    private @Nullable Quote quote(
            ProposalId proposal,
            Partnership partnership,
            ChangeKind way,
            OrganisationCode code,
            @Nullable Long minutes) {
        try {
            return quotes.of(proposal, partnership, way, code, minutes == null ? 0 : minutes);
        } catch (CannotSplit noFigure) {
            return null;
        }
    }
}
