package dk.splejs.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.lifecycle.duty.Duties;
import dk.splejs.support.EngineTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The decisions that ask for two factors are steps of the diagrams. */
@EngineTest
class DecisionsTests {

    @Autowired
    private Duties duties;

    @Test
    void everyDecisionIsATaskThatSomebodyHas() {
        assertThat(duties.taskKeys()).containsAll(SecondFactor.DECISIONS);
    }
}
