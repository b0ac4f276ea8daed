/** Migrations that need more than plain SQL; Flyway finds them by their names. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
