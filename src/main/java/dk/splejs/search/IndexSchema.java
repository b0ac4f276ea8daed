package dk.splejs.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.StringIndexFieldTypeOptionsStep;
import org.jspecify.annotations.Nullable;

/** What the index keeps of everything that can be found, and how it is cut into words. */
final class IndexSchema {

    private static final List<String> SINGLE = List.of(
            Fields.KIND,
            Fields.HREF,
            Fields.MARK,
            Fields.LANGUAGE,
            Fields.PHASE,
            Fields.KLE,
            Fields.KLE_GROUP,
            Fields.OWNER,
            Fields.LICENCE,
            Fields.LEVEL,
            Fields.HOURS_BAND);
    private static final List<String> SEVERAL =
            List.of(Fields.READERS, Fields.FIELD_OF_WORK, Fields.TECHNOLOGY, Fields.IT_SYSTEM);
    private static final List<String> TEXTS = List.of(Fields.TITLE, Fields.SUMMARY, Fields.BODY);

    private final IndexSchemaElement root;
    private final Map<String, IndexFieldReference<String>> strings = new HashMap<>();
    private final IndexFieldReference<Long> hours;
    private final IndexFieldReference<Instant> changedAt;
    private final IndexFieldReference<Instant> publishedAt;

    IndexSchema(IndexSchemaElement root) {
        this.root = root;
        SINGLE.forEach(field ->
                strings.put(field, root.field(field, IndexSchema::keyword).toReference()));
        SEVERAL.forEach(field -> strings.put(
                field, root.field(field, IndexSchema::keyword).multiValued().toReference()));
        TEXTS.forEach(field ->
                strings.put(field, root.field(field, IndexSchema::danish).toReference()));
        declareOthers();
        hours = root.field(
                        Fields.HOURS,
                        type -> type.asLong().sortable(Sortable.YES).projectable(Projectable.YES))
                .toReference();
        changedAt = root.field(
                        Fields.CHANGED_AT,
                        type -> type.asInstant().sortable(Sortable.YES).projectable(Projectable.YES))
                .toReference();
        publishedAt = root.field(Fields.PUBLISHED_AT, type -> type.asInstant().projectable(Projectable.YES))
                .toReference();
    }

    private void declareOthers() {
        strings.put(
                Fields.REFERENCE,
                root.field(
                                Fields.REFERENCE,
                                type -> type.asString()
                                        .normalizer(Analyzers.WORD)
                                        .projectable(Projectable.YES))
                        .toReference());
        strings.put(
                Fields.TITLE_ORDER,
                root.field(Fields.TITLE_ORDER, type -> type.asString().sortable(Sortable.YES))
                        .toReference());
        strings.put(Fields.NAMES, analysed(Fields.NAMES, Analyzers.PLAIN));
        strings.put(Fields.PLAIN, analysed(Fields.PLAIN, Analyzers.PLAIN));
        strings.put(Fields.START, analysed(Fields.START, Analyzers.START));
    }

    private IndexFieldReference<String> analysed(String field, String analyzer) {
        return root.field(field, type -> type.asString().analyzer(analyzer).searchAnalyzer(Analyzers.PLAIN))
                .multiValued()
                .toReference();
    }

    private static StringIndexFieldTypeOptionsStep<?> keyword(IndexFieldTypeFactory type) {
        return type.asString().aggregable(Aggregable.YES).projectable(Projectable.YES);
    }

    private static StringIndexFieldTypeOptionsStep<?> danish(IndexFieldTypeFactory type) {
        return type.asString()
                .analyzer(Analyzers.DANISH)
                .searchAnalyzer(Analyzers.DANISH_QUESTION)
                .projectable(Projectable.YES)
                .highlightable(List.of(Highlightable.UNIFIED));
    }

    void write(DocumentElement target, SearchDocument found) {
        SearchText text = found.text();
        put(target, Fields.KIND, found.kind().word());
        put(target, Fields.HREF, found.href());
        put(target, Fields.MARK, Generation.mark(found.version()));
        put(target, Fields.REFERENCE, found.reference());
        put(target, Fields.PHASE, found.phase());
        putAll(target, Fields.READERS, found.readers().words());
        put(target, Fields.LANGUAGE, text.language());
        put(target, Fields.TITLE, text.title());
        put(target, Fields.TITLE_ORDER, TitleOrder.of(text.title()));
        put(target, Fields.SUMMARY, text.summary());
        put(target, Fields.BODY, text.body());
        put(target, Fields.START, text.title());
        putAll(target, Fields.PLAIN, text.all());
        write(target, found.topics());
        writeFigures(target, found);
    }

    private void writeFigures(DocumentElement target, SearchDocument found) {
        put(target, Fields.HOURS_BAND, HoursBand.of(found.hoursPerYear()).word());
        target.addValue(hours, found.hoursPerYear());
        target.addValue(changedAt, found.changedAt());
        target.addValue(publishedAt, found.publishedAt());
    }

    private void write(DocumentElement target, SearchTopics topics) {
        putAll(target, Fields.FIELD_OF_WORK, topics.fieldsOfWork());
        putAll(target, Fields.TECHNOLOGY, topics.technologies());
        putAll(target, Fields.IT_SYSTEM, topics.itSystems());
        putAll(target, Fields.NAMES, topics.technologies());
        putAll(target, Fields.NAMES, topics.itSystems());
        put(target, Fields.KLE, topics.kle());
        put(target, Fields.KLE_GROUP, topics.kleGroup());
        put(target, Fields.OWNER, topics.owner());
        put(target, Fields.LICENCE, topics.licence());
        put(target, Fields.LEVEL, topics.level());
    }

    private void putAll(DocumentElement target, String field, Iterable<String> values) {
        values.forEach(value -> put(target, field, value));
    }

    private void put(DocumentElement target, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            target.addValue(strings.get(field), value);
        }
    }
}
