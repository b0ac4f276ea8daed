/** The page of an entry, and what people do there. */
@NullMarked
package dk.splejs.adoption.web;

import org.jspecify.annotations.NullMarked;
