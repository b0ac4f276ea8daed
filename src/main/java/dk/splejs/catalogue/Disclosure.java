package dk.splejs.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What one reader may see of an entry besides what everyone may.
 *
 * @param proposalReference the proposal it grew out of, if there is one and they may see it
 * @param shares whether they may see what each financier paid
 */
record Disclosure(@Nullable String proposalReference, boolean shares) {

    static final Disclosure NOTHING = new Disclosure(null, false);
}
