/** The addresses that other systems ask. */
@NullMarked
package dk.splejs.federation.web;

import org.jspecify.annotations.NullMarked;
