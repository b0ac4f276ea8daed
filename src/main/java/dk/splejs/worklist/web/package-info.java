/** The pages of the worklist. */
@NullMarked
package dk.splejs.worklist.web;

import org.jspecify.annotations.NullMarked;
