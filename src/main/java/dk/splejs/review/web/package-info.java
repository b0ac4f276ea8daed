/** Pages and JSON of the reviews. */
@NullMarked
package dk.splejs.review.web;

import org.jspecify.annotations.NullMarked;
