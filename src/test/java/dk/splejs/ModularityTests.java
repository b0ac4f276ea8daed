package dk.splejs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Every package below the application is a module, and none uses what it is not allowed to. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(SplejsApplication.class);

    @Test
    void modulesUseOnlyWhatTheyAreAllowedTo() {
        MODULES.verify();
    }

    @Test
    void noFeatureKnowsTheLifecycle() {
        assertThat(MODULES.stream()
                        .filter(module -> !module.getIdentifier().toString().equals("lifecycle")))
                .isNotEmpty()
                .allSatisfy(module -> assertThat(module.getDirectDependencies(MODULES).stream())
                        .noneMatch(dependency -> dependency
                                .getTargetModule()
                                .getIdentifier()
                                .toString()
                                .equals("lifecycle")));
    }
}
