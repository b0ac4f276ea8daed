package dk.splejs.search;

import java.util.Arrays;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Puts a {@link Findable} entity into the index. Its parameter {@value #PROPERTIES} names the properties that matter, with commas. */
public class DocumentBinder implements TypeBinder {

    public static final String PROPERTIES = "properties";

    @Override
    public void bind(TypeBindingContext context) {
        Arrays.stream(context.params().get(PROPERTIES, String.class).split(","))
                .map(String::strip)
                .forEach(property -> context.dependencies().use(property));
        context.bridge(Findable.class, new DocumentBridge(new IndexSchema(context.indexSchemaElement())));
    }

    private record DocumentBridge(IndexSchema schema) implements TypeBridge<Findable> {

        @Override
        public void write(DocumentElement target, Findable entity, TypeBridgeWriteContext context) {
            schema.write(target, entity.searchDocument());
        }
    }
}
