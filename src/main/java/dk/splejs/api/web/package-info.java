/** The lists and single things that other systems read, as JSON, and the page and document that describe the API. */
@NullMarked
package dk.splejs.api.web;

import org.jspecify.annotations.NullMarked;
