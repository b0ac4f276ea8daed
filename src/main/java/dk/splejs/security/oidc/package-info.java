/** People whom a provider knows: what it says about them, and how that becomes somebody who uses Splejs. */
@NullMarked
package dk.splejs.security.oidc;

import org.jspecify.annotations.NullMarked;
