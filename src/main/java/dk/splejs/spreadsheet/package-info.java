/** Tables as files for a spreadsheet. Features say what stands in them; here it becomes CSV or a workbook, and no text a formula. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dk.splejs.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
