package dk.splejs.outgoing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The way out, for tests of those that use it. */
@TestConfiguration
@EnableConfigurationProperties(OutgoingSettings.class)
@Import({AddressRules.class, HttpDoor.class, OutgoingCalls.class})
public class OutgoingTestConfiguration {}
