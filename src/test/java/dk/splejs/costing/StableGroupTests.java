package dk.splejs.costing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StableGroupTests {

    private static final int CASES = 12_000;

    @Test
    void whoSetsNoConditionStays() {
        assertThat(sizeOf(null, null)).isEqualTo(2);
    }

    @Test
    void oneWhoLeavesMayTakeOthersAlong() {
        assertThat(sizeOf(null, 2, 3, 4, 6)).isEqualTo(4);
        assertThat(sizeOf(2, 3, 4, 5, 6)).isZero();
        assertThat(sizeOf(5, 5, 5, 5, 5)).isEqualTo(5);
    }

    @Test
    void theGroupIsStableAndNoOtherStableGroupIsLarger() {
        Random random = new Random(9);
        for (int n = 0; n < CASES; n++) {
            Integer[] conditions = randomConditions(random);
            List<Participant> group = StableGroup.largestOf(participants(conditions));
            assertThat(isStable(group)).isTrue();
            assertThat(group).hasSize(largestByTryingAll(participants(conditions)));
        }
    }

    private static int largestByTryingAll(List<Participant> all) {
        int largest = 0;
        for (int mask = 0; mask < 1 << all.size(); mask++) {
            List<Participant> subset = subset(all, mask);
            if (subset.size() > largest && isStable(subset)) {
                largest = subset.size();
            }
        }
        return largest;
    }

    private static List<Participant> subset(List<Participant> all, int mask) {
        List<Participant> subset = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((mask & (1 << i)) != 0) {
                subset.add(all.get(i));
            }
        }
        return subset;
    }

    private static boolean isStable(List<Participant> group) {
        return group.stream().allMatch(one -> one.atLeast() == null || one.atLeast() <= group.size());
    }

    private static Integer[] randomConditions(Random random) {
        Integer[] conditions = new Integer[random.nextInt(8)];
        for (int i = 0; i < conditions.length; i++) {
            conditions[i] = random.nextInt(4) == 0 ? null : (Integer) (1 + random.nextInt(9));
        }
        return conditions;
    }

    private static int sizeOf(@Nullable Integer... conditions) {
        return StableGroup.largestOf(participants(conditions)).size();
    }

    private static List<Participant> participants(@Nullable Integer... conditions) {
        List<Participant> participants = new ArrayList<>();
        for (Integer atLeast : conditions) {
            participants.add(
                    Participant.of(Splits.code(participants.size() + 1)).onlyIfAtLeast(atLeast));
        }
        return participants;
    }
}
