package dk.splejs.security;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * The engine would lock a user out for everybody after wrong passwords, in the end for good; so anyone could lock out
 * anyone. {@link LoginThrottle} slows down whoever guesses instead.
 */
@Component
class EngineLoginSettings extends AbstractProcessEnginePlugin {

    private final SlowHash hash;

    EngineLoginSettings(SlowHash hash) {
        this.hash = hash;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setLoginMaxAttempts(Integer.MAX_VALUE);
        configuration.setLoginDelayBase(0);
        configuration.setLoginDelayMaxTime(0);
        // The engine's former SHA-512 it still knows by itself, until the owner of such a hash logs in again
        configuration.setPasswordEncryptor(hash);
        configuration.setPasswordPolicy(new WebappPasswordPolicy());
        configuration.setResourceAuthorizationProvider(new OwnUserAuthorizations());
    }
}
