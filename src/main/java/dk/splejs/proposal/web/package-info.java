/** Pages and API for those who write, find and end proposals. */
@NullMarked
package dk.splejs.proposal.web;

import org.jspecify.annotations.NullMarked;
