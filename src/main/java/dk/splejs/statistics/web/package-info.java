/** The figures as a page and as JSON. */
@NullMarked
package dk.splejs.statistics.web;

import org.jspecify.annotations.NullMarked;
