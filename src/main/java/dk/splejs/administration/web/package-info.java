/** Pages of people, their roles and their passwords. */
@NullMarked
package dk.splejs.administration.web;

import org.jspecify.annotations.NullMarked;
