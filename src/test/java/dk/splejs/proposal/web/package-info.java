@NullMarked
package dk.splejs.proposal.web;

import org.jspecify.annotations.NullMarked;
