package dk.splejs.security.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.splejs.security.LoginSettings;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The log-in call of the engine's web applications. Where people may not use passwords, it is answered and never passed on. */
@Component
class WebappPasswords {

    private final AuthenticationManager passwords;
    private final ProcessEngine engine;
    private final ObjectMapper json;

    WebappPasswords(AuthenticationManager passwords, ProcessEngine engine, ObjectMapper json, LoginSettings settings) {
        this.passwords = settings.passwords() ? passwords : WebappPasswords::refuse;
        this.engine = engine;
        this.json = json;
    }

    WebappLoginFilter filter() {
        return new WebappLoginFilter(passwords, engine, json);
    }

    private static Authentication refuse(Authentication attempt) {
        throw new DisabledException("People log in with their provider only");
    }
}
