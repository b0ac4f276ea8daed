package dk.splejs.lifecycle.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys diagrams, decision tables and forms together, under the same names however the application was started, so
 * that an unchanged set is recognised and no new versions appear.
 */
@Component
class Deployment {

    private static final String[] PATTERNS = {
        "classpath*:bpmn/*.bpmn", "classpath*:bpmn/*.dmn", "classpath*:forms/*.form"
    };

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;

    Deployment(RepositoryService repository, ResourcePatternResolver resources) {
        this.repository = repository;
        this.resources = resources;
    }

    void deploy() {
        DeploymentBuilder deployment =
                repository.createDeployment().name("splejs").enableDuplicateFiltering(false);
        for (String pattern : PATTERNS) {
            Arrays.stream(find(pattern))
                    .sorted(Comparator.comparing(Deployment::nameOf))
                    .forEach(resource -> add(deployment, resource));
        }
        deployment.deploy();
    }

    private Resource[] find(String pattern) {
        try {
            return resources.getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + pattern, e);
        }
    }

    private static void add(DeploymentBuilder deployment, Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            deployment.addInputStream(nameOf(resource), content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    private static String nameOf(Resource resource) {
        return Objects.requireNonNull(resource.getFilename());
    }
}
