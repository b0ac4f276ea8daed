package dk.splejs.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes records as they are written: what may be nothing is marked so, all the rest is always there. */
@Component
class RecordModels implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (resolved != null && raw.isRecord()) {
            Schema<?> model = model(resolved, context);
            if (model != null && model.getProperties() != null) {
                complete(model, raw);
            }
        }
        return resolved;
    }

    private static @Nullable Schema<?> model(Schema<?> resolved, ModelConverterContext context) {
        String reference = resolved.get$ref();
        return reference == null
                ? resolved
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void complete(Schema<?> model, Class<?> described) {
        for (RecordComponent component : described.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                complete(model, component.getType());
            } else {
                complete(model, component, inclusion(described, component));
            }
        }
    }

    private static void complete(Schema<?> model, RecordComponent component, JsonInclude.Include included) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        boolean leftOut =
                included == JsonInclude.Include.NON_EMPTY || (nullable && included == JsonInclude.Include.NON_NULL);
        Schema<?> property = model.getProperties().get(component.getName());
        if (property == null) {
            return;
        }
        if (!leftOut && (model.getRequired() == null || !model.getRequired().contains(component.getName()))) {
            model.addRequiredItem(component.getName());
        }
        property.setNullable((nullable && !leftOut) ? Boolean.TRUE : null);
    }

    private static JsonInclude.Include inclusion(Class<?> described, RecordComponent component) {
        JsonInclude own = component.getAccessor().getAnnotation(JsonInclude.class);
        JsonInclude all = described.getAnnotation(JsonInclude.class);
        JsonInclude says = own == null ? all : own;
        return says == null ? JsonInclude.Include.ALWAYS : says.value();
    }
}
