/**
 * Tells systems outside what happens: an organisation says where to and of which kinds, and whatever anybody may read is sent
 * there, signed, in its order, again and again until it gets through.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "organisation", "security", "proposal", "catalogue", "notification", "outgoing"
        })
package dk.splejs.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
