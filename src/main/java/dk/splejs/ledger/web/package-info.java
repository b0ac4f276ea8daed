/** The pages and files of the ledger. */
@NullMarked
package dk.splejs.ledger.web;

import org.jspecify.annotations.NullMarked;
