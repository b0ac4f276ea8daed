package dk.splejs.costing;

import java.util.List;

/** Who stays when some take part only if enough others do. */
public final class StableGroup {

    private StableGroup() {}

    /**
     * The largest group in which everyone's {@code atLeast} holds, in the order given: what is left when everyone whose
     * condition fails is dropped, and again, until nobody has to go. As dropping only makes conditions harder, there is
     * one such group and none larger. Its size is the highest k for which k conditions ask for no more than k; found in
     * one sort, because dropping one at a time would take 10 000 passes over 10 000 participants.
     */
    public static List<Participant> largestOf(List<Participant> all) {
        int[] conditions =
                all.stream().mapToInt(StableGroup::condition).sorted().toArray();
        int size = conditions.length;
        while (size > 0 && conditions[size - 1] > size) {
            size--;
        }
        int stable = size;
        return all.stream().filter(one -> condition(one) <= stable).toList();
    }

    private static int condition(Participant one) {
        return one.atLeast() == null ? 0 : one.atLeast();
    }
}
