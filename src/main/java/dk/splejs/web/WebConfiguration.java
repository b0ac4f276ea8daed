package dk.splejs.web;

import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final LayoutInterceptor layout;

    WebConfiguration(LayoutInterceptor layout) {
        this.layout = layout;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languageChange());
        registry.addInterceptor(layout);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/privatliv").setViewName("web/privacy");
    }

    /** Not HttpOnly: the engine's web applications read the choice in the browser. */
    @Bean
    LocaleResolver localeResolver(@Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        CookieLocaleResolver resolver = new LanguageCookie();
        resolver.setDefaultLocaleFunction(Languages::usual);
        resolver.setRejectInvalidCookies(false);
        resolver.setCookieMaxAge(REMEMBERED);
        resolver.setCookieSecure(secure);
        return resolver;
    }

    private static LocaleChangeInterceptor languageChange() {
        LocaleChangeInterceptor interceptor = new LanguageChange();
        interceptor.setParamName(Languages.PARAMETER);
        interceptor.setIgnoreInvalidLocale(true);
        return interceptor;
    }

    private static final class LanguageCookie extends CookieLocaleResolver {

        LanguageCookie() {
            super(Languages.COOKIE);
        }

        @Override
        protected Locale parseLocaleValue(String value) {
            return Languages.require(value);
        }
    }

    private static final class LanguageChange extends LocaleChangeInterceptor {

        @Override
        protected Locale parseLocaleValue(String value) {
            return Languages.require(value);
        }
    }
}
