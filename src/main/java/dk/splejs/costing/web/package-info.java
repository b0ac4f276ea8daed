/** The open calculator: a page and an API on which anybody can try a split. Nothing of it is kept. */
@NullMarked
package dk.splejs.costing.web;

import org.jspecify.annotations.NullMarked;
