package dk.splejs.costing;

import java.util.List;

/** Who stays when some take part only if enough others do. */
public final class StableGroup {

    private StableGroup() {}

    /**
     * The largest group in which everyone's {@code atLeast} holds, in the order given. Starts with everyone and drops
     * those whose condition fails until nobody has to go. As dropping only makes conditions harder, there is one such
     * group and none larger.
     */
    public static List<Participant> largestOf(List<Participant> all) {
        List<Participant> group = List.copyOf(all);
        List<Participant> staying = stayingIn(group);
        while (staying.size() < group.size()) {
            group = staying;
            staying = stayingIn(group);
        }
        return group;
    }

    private static List<Participant> stayingIn(List<Participant> group) {
        return group.stream()
                .filter(one -> one.atLeast() == null || one.atLeast() <= group.size())
                .toList();
    }
}
