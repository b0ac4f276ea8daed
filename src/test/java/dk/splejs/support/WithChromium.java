package dk.splejs.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that needs the machine's Chromium. Where CI says that the browser is required, a missing one fails the test; on
 * a developer's machine without one the test is left out and says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Chromium.Presence.class)
public @interface WithChromium {}
