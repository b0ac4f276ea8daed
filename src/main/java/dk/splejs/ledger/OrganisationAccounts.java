package dk.splejs.ledger;

import static java.util.stream.Collectors.toSet;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.shared.Money;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of organisations, for their own people and the coordinators. The statements do not grow with the lines. */
@Service
@Transactional(readOnly = true)
public class OrganisationAccounts {

    private static final int LAST_YEAR = 9999;

    private final LedgerRepository entries;
    private final LedgerSolutions solutions;
    private final Organisations organisations;
    private final AccessRules rules;

    OrganisationAccounts(
            LedgerRepository entries, LedgerSolutions solutions, Organisations organisations, AccessRules rules) {
        this.entries = entries;
        this.solutions = solutions;
        this.organisations = organisations;
        this.rules = rules;
    }

    /**
     * One organisation's side of everything that is booked.
     *
     * @param wanted which one, or the first by name that the reader may look at, if there is any
     * @param year an accounting year, or nothing for all
     * @throws AccountNotFound when there is no such organisation, or the reader may not look at its account
     */
    public OrganisationAccount read(Actor reader, @Nullable OrganisationCode wanted, @Nullable Year year) {
        if (wanted != null && !rules.mayReadAccount(reader, wanted)) {
            throw new AccountNotFound();
        }
        List<Organisation> choices = choices(reader, wanted);
        if (wanted == null && choices.isEmpty()) {
            return new OrganisationAccount(choices, null, List.of(), year, Money.ZERO, List.of());
        }
        Organisation current = choices.stream()
                .filter(choice -> wanted == null || choice.code().equals(wanted))
                .findFirst()
                .orElseThrow(AccountNotFound::new);
        return account(choices, current, year);
    }

    /** Also those that no longer exist, as long as something is booked for them. */
    private List<Organisation> choices(Actor reader, @Nullable OrganisationCode wanted) {
        Set<OrganisationCode> offered = new HashSet<>(reader.organisations());
        if (rules.mayReadEveryAccount(reader)) {
            entries.organisations().forEach(code -> offered.add(new OrganisationCode(code)));
        }
        if (wanted != null) {
            offered.add(wanted);
        }
        return organisations.names().keySet().stream()
                .filter(offered::contains)
                .map(organisations::require)
                .toList();
    }

    private OrganisationAccount account(List<Organisation> choices, Organisation current, @Nullable Year year) {
        String code = current.code().value();
        List<YearBalance> years = entries.years(code);
        Money opening = Money.sum(years.stream()
                .filter(booked -> year != null && booked.year() < year.getValue())
                .map(YearBalance::amount)
                .toList());
        List<StoredLine> stored = year == null
                ? entries.ofOrganisation(code, 0, LAST_YEAR)
                : entries.ofOrganisation(code, year.getValue(), year.getValue());
        return new OrganisationAccount(
                choices,
                current,
                years.stream().map(booked -> Year.of(booked.year())).toList(),
                year,
                opening,
                lines(stored, opening));
    }

    private List<AccountLine> lines(List<StoredLine> stored, Money opening) {
        Map<ProposalId, LedgerSolution> names =
                solutions.of(stored.stream().map(StoredLine::proposal).collect(toSet()));
        List<AccountLine> lines = new ArrayList<>();
        Money balance = opening;
        for (StoredLine line : stored) {
            balance = line.account() == Account.RECEIVABLE ? balance.plus(line.amount()) : balance;
            EntryHead head = line.head(Objects.requireNonNull(names.get(line.proposal())));
            lines.add(new AccountLine(head, line.account(), line.amount(), line.ratePercent(), balance));
        }
        return lines;
    }
}
