package dk.splejs.lifecycle;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A bean that the diagrams may name in an expression. No other bean is visible to the engine. A class whose methods they
 * call is public, because the expression language reaches public classes only.
 */
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InDiagram {

    /** The name under which the diagrams know the bean. */
    @AliasFor(annotation = Component.class, attribute = "value")
    String value();
}
