/** The pages where people read their messages. */
@NullMarked
package dk.splejs.notification.web;

import org.jspecify.annotations.NullMarked;
