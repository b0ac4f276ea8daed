package dk.splejs.catalogue;

import jakarta.persistence.Embeddable;

/** What an entry says. */
@Embeddable
record EntryText(String textLanguage, String title, String summary, String description) {

    static EntryText of(Texts texts) {
        return new EntryText(texts.language(), texts.title(), texts.summary(), texts.description());
    }

    Texts texts() {
        return new Texts(textLanguage, title, summary, description);
    }
}
