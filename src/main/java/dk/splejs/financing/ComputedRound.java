package dk.splejs.financing;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one computation led to.
 *
 * @param ceilings which ones the shares respect
 * @param gap what the ceilings leave uncovered; in a round that offers plain shares, what was missing before
 * @param shares of everyone who is still there, by code
 * @param dropped those whose condition failed
 * @param reason given when not financed
 */
record ComputedRound(
        RoundResult result,
        @Nullable NotFinancedReason reason,
        Ceilings ceilings,
        Money gap,
        List<ComputedShare> shares,
        List<OrganisationCode> dropped) {}
