/**
 * What a solution gives back: the business case of one organisation and of all together, and how fit the process is for
 * automation. The rules are plain records that know neither database nor Spring; every figure comes from answers given
 * elsewhere.
 */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "proposal", "review", "costing", "financing"})
@NullMarked
package dk.splejs.benefit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
