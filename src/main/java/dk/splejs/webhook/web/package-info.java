/** The pages on which an organisation says where what happens shall be sent. */
@NullMarked
package dk.splejs.webhook.web;

import org.jspecify.annotations.NullMarked;
