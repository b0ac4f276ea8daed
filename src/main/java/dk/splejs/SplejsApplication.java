package dk.splejs;

import dk.splejs.shared.OperatorCommand;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.elasticsearch.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Splejs: municipalities propose, review, price, finance, approve and share processes for joint automation. */
// The search makes its own connection, where it needs one; Boot would look for OpenSearch at this machine
@SpringBootApplication(exclude = ElasticsearchRestClientAutoConfiguration.class)
@ConfigurationPropertiesScan
public class SplejsApplication {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(SplejsApplication.class);
        if (OperatorCommand.isIn(args)) {
            application.setAdditionalProfiles(OperatorCommand.PROFILE);
            System.exit(SpringApplication.exit(application.run(args)));
        }
        application.run(args);
    }

    /** Danish local time, because a deadline is a local date. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Copenhagen"));
    }
}
