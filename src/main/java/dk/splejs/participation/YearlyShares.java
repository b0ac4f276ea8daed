package dk.splejs.participation;

import static java.util.stream.Collectors.toMap;

import dk.splejs.costing.CostSplit;
import dk.splejs.costing.DistributionKey;
import dk.splejs.costing.ParticipantCode;
import dk.splejs.costing.Payer;
import dk.splejs.costing.Share;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What each pays of the yearly cost. A year is cut into stretches of whole months in which the same organisations pay; each
 * stretch has its part of the cost by its months, and that is split by the key. A month for which nobody pays costs nobody
 * anything.
 */
final class YearlyShares {

    private static final int MONTHS = 12;

    private YearlyShares() {}

    /** A stretch of months with the same payers. */
    private record Stretch(List<Party> payers, int months) {

        Payer payer(int number) {
            return new Payer(new ParticipantCode(String.format("%02d", number)), BigDecimal.valueOf(months), null);
        }
    }

    /** The shares in one calendar year, by organisation; whoever pays nothing is not among them. */
    static Map<OrganisationCode, Money> in(Year year, Money yearly, DistributionKey key, Collection<Party> parties) {
        List<Stretch> stretches = stretches(year, key, parties);
        Map<OrganisationCode, Money> shares = new TreeMap<>();
        if (stretches.isEmpty()) {
            return shares;
        }
        List<Share> amounts = byMonths(yearly, stretches);
        for (int i = 0; i < stretches.size(); i++) {
            ofAWholeYear(amounts.get(i).amount(), key, stretches.get(i).payers())
                    .forEach((code, share) -> shares.merge(code, share, Money::plus));
        }
        return shares;
    }

    /** The shares of a year in which these pay from its first day to its last; nobody's where nobody weighs anything. */
    static Map<OrganisationCode, Money> ofAWholeYear(Money yearly, DistributionKey key, Collection<Party> payers) {
        if (!anyoneWeighs(key, payers)) {
            return Map.of();
        }
        return CostSplit.of(yearly, weighed(key, payers)).shares().stream()
                .collect(toMap(share -> share.code().organisation(), Share::amount));
    }

    private static List<Share> byMonths(Money yearly, List<Stretch> stretches) {
        int months = stretches.stream().mapToInt(Stretch::months).sum();
        BigDecimal part = BigDecimal.valueOf(yearly.ore()).multiply(BigDecimal.valueOf(months));
        Money cost = Money.ofOre(
                part.divide(BigDecimal.valueOf(MONTHS), 0, RoundingMode.HALF_UP).longValueExact());
        return CostSplit.of(
                        cost,
                        IntStream.range(0, stretches.size())
                                .mapToObj(i -> stretches.get(i).payer(i))
                                .toList())
                .shares();
    }

    private static List<Stretch> stretches(Year year, DistributionKey key, Collection<Party> parties) {
        List<Stretch> found = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            List<Party> payers = payers(year, month, parties);
            int last = found.size() - 1;
            if (last >= 0 && found.get(last).payers().equals(payers)) {
                found.set(last, new Stretch(payers, found.get(last).months() + 1));
            } else {
                found.add(new Stretch(payers, 1));
            }
        }
        return found.stream().filter(one -> anyoneWeighs(key, one.payers())).toList();
    }

    private static List<Party> payers(Year year, int month, Collection<Party> parties) {
        return parties.stream()
                .filter(party -> party.paysFor(year.atMonth(month).atDay(1)))
                .toList();
    }

    private static boolean anyoneWeighs(DistributionKey key, Collection<Party> payers) {
        return weighed(key, payers).stream().anyMatch(payer -> payer.weight().signum() > 0);
    }

    private static List<Payer> weighed(DistributionKey key, Collection<Party> payers) {
        return Payer.weighed(key, payers.stream().map(Party::yearlyFigures).toList());
    }
}
