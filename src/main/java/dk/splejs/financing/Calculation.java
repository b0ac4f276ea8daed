package dk.splejs.financing;

import dk.splejs.costing.CostSplit;
import dk.splejs.costing.KeySetting;
import dk.splejs.organisation.OrganisationCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the shares of a round were computed. It tells everyone's ceilings; see the access rules for who may read those.
 *
 * @param settings of the key
 * @param yearlySettings of the key of the yearly cost
 * @param splits nothing when nobody was left who weighs anything
 * @param counted where plain shares are offered: the split by what was agreed, which left something uncovered
 * @param dropped those whose condition failed, who have no share any more
 */
public record Calculation(
        List<KeySetting> settings,
        List<KeySetting> yearlySettings,
        @Nullable Splits splits,
        @Nullable CostSplit counted,
        List<OrganisationCode> dropped) {

    /**
     * The splits among those who have a share.
     *
     * @param oneOff with the ceilings that the round respects
     * @param plain of the one-off cost by the key alone
     * @param yearly by its key alone; nothing where none of them weighs anything by it
     */
    public record Splits(
            CostSplit oneOff, CostSplit plain, @Nullable CostSplit yearly) {}
}
