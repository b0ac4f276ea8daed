package dk.splejs.participation;

import dk.splejs.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation can do about a solution, for somebody who speaks for it.
 *
 * @param way the way it can go: in, or out when it takes part
 * @param open its wish that is not over, if there is one
 * @param quote what going that way would lead to today; nothing while a wish is open or a figure is missing
 * @param asksForUse whether a newcomer must state its use
 */
public record OwnStanding(
        Organisation organisation,
        ChangeKind way,
        @Nullable ChangeView open,
        @Nullable Quote quote,
        boolean asksForUse) {}
