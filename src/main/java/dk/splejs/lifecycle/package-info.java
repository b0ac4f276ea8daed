/**
 * The only module that speaks to the engine. It knows every feature and none knows it: features call it through small
 * ports in their own words, the diagrams call it through the beans marked {@link dk.splejs.lifecycle.InDiagram}.
 */
@NullMarked
@ApplicationModule(displayName = "Lifecycle")
package dk.splejs.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
