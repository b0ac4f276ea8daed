@NullMarked
package dk.splejs.search.web;

import org.jspecify.annotations.NullMarked;
