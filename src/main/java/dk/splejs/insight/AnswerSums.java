package dk.splejs.insight;

import dk.splejs.financing.ShareStatus;
import dk.splejs.financing.ShareView;
import dk.splejs.shared.Money;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of a round come to, for those who may see sums.
 *
 * @param asked how many were asked
 * @param standing how many stand where; nobody is left out
 * @param ceilings the sum of the amounts named as highest; nothing where nobody named one
 */
public record AnswerSums(
        int asked,
        Map<ShareStatus, Integer> standing,
        @Nullable Money ceilings) {

    static AnswerSums of(List<ShareView> shares) {
        Map<ShareStatus, Integer> standing = new EnumMap<>(ShareStatus.class);
        shares.forEach(share -> standing.merge(share.status(), 1, Integer::sum));
        List<Money> named = shares.stream()
                .map(share -> share.terms().ceiling())
                .filter(Objects::nonNull)
                .toList();
        int asked = Math.toIntExact(shares.stream().filter(ShareView::asked).count());
        return new AnswerSums(asked, standing, named.isEmpty() ? null : Money.sum(named));
    }
}
