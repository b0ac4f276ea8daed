package dk.splejs.participation;

import dk.splejs.costing.BookValue;
import dk.splejs.costing.BuyIn;
import dk.splejs.costing.ExitSettlement;
import dk.splejs.costing.Participant;
import dk.splejs.costing.ParticipantCode;
import dk.splejs.costing.Payer;
import dk.splejs.costing.Share;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Those who take part in a solution, and what somebody's joining or leaving would mean to each. Stores nothing. */
record Partnership(Bill bill, List<Party> parties) {

    Partnership {
        parties = List.copyOf(parties);
    }

    List<Party> present() {
        return parties.stream().filter(Party::takesPart).toList();
    }

    Optional<Party> find(OrganisationCode code) {
        return present().stream().filter(party -> party.code().equals(code)).findFirst();
    }

    /**
     * What the newcomer pays, and who gets it.
     *
     * @throws dk.splejs.costing.CannotSplit when the key has no figure for the newcomer
     */
    Quote join(Newcomer newcomer, LocalDate day) {
        Weighed weighed = weighed(newcomer.figures(), present());
        BookValue worth = bill.worth(day);
        BuyIn buyIn =
                BuyIn.of(worth, weighed.one(), weighed.others(), bill.terms().creditedTo());
        LocalDate from = firstOfNextMonth(day);
        Yearly yearly = new Yearly(present(), with(newcomer.party(day, from, buyIn.amount())));
        return new Quote(
                ChangeKind.JOIN,
                newcomer.code(),
                worth,
                weighed.one().weight(),
                buyIn.amount(),
                yearly.after(newcomer.code()),
                from,
                counterparts(buyIn.earlier(), buyIn.credits(), yearly));
    }

    /** What the leaver gets back, and who pays it. */
    Quote leave(Party leaver, LocalDate day) {
        List<Party> staying =
                present().stream().filter(party -> !party.equals(leaver)).toList();
        Weighed weighed = weighed(leaver.figures(), staying);
        BookValue worth = bill.worth(day);
        ExitSettlement settlement =
                ExitSettlement.of(bill.terms().exitRule(), worth, leaver.paid(), weighed.one(), weighed.others());
        Yearly yearly = new Yearly(present(), staying);
        return new Quote(
                ChangeKind.LEAVE,
                leaver.code(),
                worth,
                weighed.one().weight(),
                settlement.amount(),
                yearly.before(leaver.code()),
                firstOfNextMonth(day.plusMonths(bill.terms().noticeMonths())),
                counterparts(settlement.staying(), settlement.payments(), yearly));
    }

    /** The shares in one calendar year, with those who left in it or before the end of their notice. */
    Map<OrganisationCode, Money> yearlySharesIn(Year year) {
        return YearlyShares.in(year, bill.yearly(), bill.yearlyKey(), parties);
    }

    /** The shares of a whole year among those who take part now. */
    Map<OrganisationCode, Money> yearlyShares() {
        return yearlyShares(present());
    }

    static LocalDate firstOfNextMonth(LocalDate day) {
        return day.withDayOfMonth(1).plusMonths(1);
    }

    private Map<OrganisationCode, Money> yearlyShares(Collection<Party> payers) {
        return YearlyShares.ofAWholeYear(bill.yearly(), bill.yearlyKey(), payers);
    }

    private List<Party> with(Party newcomer) {
        List<Party> all = new ArrayList<>(present());
        all.add(newcomer);
        return all;
    }

    /** The weights within the one group of all of them: a key may weigh somebody by who else is there. */
    private Weighed weighed(Participant one, List<Party> others) {
        List<Participant> group = Stream.concat(others.stream().map(Party::figures), Stream.of(one))
                .toList();
        List<Payer> payers = Payer.weighed(bill.key(), group);
        return new Weighed(payers.get(others.size()), payers.subList(0, others.size()));
    }

    private static List<Counterpart> counterparts(List<Payer> others, List<Share> amounts, Yearly yearly) {
        return others.stream()
                .map(other -> new Counterpart(
                        other.code().organisation(),
                        other.weight(),
                        amountOf(other.code(), amounts),
                        yearly.before(other.code().organisation()),
                        yearly.after(other.code().organisation())))
                .sorted(Comparator.comparing(Counterpart::code))
                .toList();
    }

    private static Money amountOf(ParticipantCode code, List<Share> amounts) {
        return amounts.stream()
                .filter(share -> share.code().equals(code))
                .findFirst()
                .map(Share::amount)
                .orElse(Money.ZERO);
    }

    private record Weighed(Payer one, List<Payer> others) {}

    /** Everyone's share of a whole year, before the change and after it. */
    private final class Yearly {

        private final Map<OrganisationCode, Money> before;
        private final Map<OrganisationCode, Money> after;

        private Yearly(List<Party> before, List<Party> after) {
            this.before = yearlyShares(before);
            this.after = yearlyShares(after);
        }

        private Money before(OrganisationCode code) {
            return before.getOrDefault(code, Money.ZERO);
        }

        private Money after(OrganisationCode code) {
            return after.getOrDefault(code, Money.ZERO);
        }
    }
}
