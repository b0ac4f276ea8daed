/** Pages and JSON of the catalogue. */
@NullMarked
package dk.splejs.catalogue.web;

import org.jspecify.annotations.NullMarked;
