/** The split of an estimate while it is typed. */
@NullMarked
package dk.splejs.financing.web;

import org.jspecify.annotations.NullMarked;
