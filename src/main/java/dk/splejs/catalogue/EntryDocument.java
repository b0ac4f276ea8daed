package dk.splejs.catalogue;

import dk.splejs.search.SearchDocument;
import dk.splejs.search.SearchKind;
import dk.splejs.search.SearchText;
import dk.splejs.search.SearchTopics;
import dk.splejs.security.Readership;
import org.jspecify.annotations.Nullable;

/** What is found of a solution: everything but its contact, as everyone finds it. */
final class EntryDocument {

    private EntryDocument() {}

    static SearchDocument of(Slug slug, @Nullable String owner, EntryContent content, EntryMarks marks, long version) {
        Texts texts = content.texts();
        return new SearchDocument(
                SearchKind.SOLUTION,
                slug.path(),
                null,
                Readership.EVERYONE,
                new SearchText(texts.language(), texts.title(), texts.summary(), texts.description()),
                topics(owner, content),
                content.state().phase(),
                content.particulars().hoursSaved(),
                marks.changedAt(),
                marks.publishedAt(),
                version);
    }

    private static SearchTopics topics(@Nullable String owner, EntryContent content) {
        Classification about = content.classification();
        return new SearchTopics(
                about.fieldsOfWork(),
                about.kle(),
                about.technologies(),
                about.itSystems(),
                owner,
                content.particulars().licence(),
                about.level() == null ? null : about.level().word());
    }
}
