@NullMarked
package dk.splejs.importing.web;

import org.jspecify.annotations.NullMarked;
