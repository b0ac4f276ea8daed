package dk.splejs.financing;

import dk.splejs.shared.Money;
import org.jspecify.annotations.Nullable;

/** Which ceilings a computation of shares respected. */
public enum Ceilings {
    /** None: the plain split that the key gives. */
    NONE,
    /** The amounts that the organisations named themselves. */
    NAMED,
    /** The most that each has said yes to, by naming an amount or by accepting a share. */
    AGREED;

    @Nullable
    Money of(Terms terms) {
        return switch (this) {
            case NONE -> null;
            case NAMED -> terms.ceiling();
            case AGREED -> terms.agreed();
        };
    }
}
