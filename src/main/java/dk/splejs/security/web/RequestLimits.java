package dk.splejs.security.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How much of each kind a person, or a network that nobody is logged in from, may ask for within a minute. */
@ConfigurationProperties("splejs.limits")
record RequestLimits(
        @DefaultValue("300") int searchesPerMinute,
        @DefaultValue("120") int writesPerMinute,
        @DefaultValue("120") int downloadsPerMinute,
        @DefaultValue("1200") int webappCallsPerMinute) {}
