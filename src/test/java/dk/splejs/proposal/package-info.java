@NullMarked
package dk.splejs.proposal;

import org.jspecify.annotations.NullMarked;
