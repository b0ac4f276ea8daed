package dk.splejs.api.web;

import dk.splejs.shared.PublicAddress;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The frame of the description of the API, which springdoc makes of the controllers when it is first asked for. What they do not
 * show by themselves, such as the closed lists of parameters, is added by the customizers beside this one.
 */
@Configuration(proxyBeanMethods = false)
class Document {

    private static final String ABOUT = """
            What Danish municipalities automate together: solutions, proposals, who uses what.

            Reads are open to everybody, also to scripts of other sites; with a log-in some of them hold more. \
            Each read has an `ETag`: send it as `If-None-Match` and what you have already is answered 304. \
            Amounts are kroner as text with two decimals, moments are UTC (ISO 8601). What is not known is left out. \
            Errors are problem details (RFC 9457) in Danish, or in English where `Accept-Language` prefers it. \
            What you may not read answers 404.
            """;

    @Bean
    OpenAPI openApi(PublicAddress address) {
        return new OpenAPI()
                .info(new Info().title("Splejs").version("1").description(ABOUT).license(new License().name("MPL-2.0")))
                .servers(List.of(new Server().url(address.of(""))))
                .components(Credentials.addTo(new Components()));
    }
}
