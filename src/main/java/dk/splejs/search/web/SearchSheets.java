package dk.splejs.search.web;

import dk.splejs.search.Finder;
import dk.splejs.search.Findings;
import dk.splejs.security.CurrentActor;
import dk.splejs.spreadsheet.Sheet;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Searches for whoever is there, and puts all that is found into a table. It is Danish for everybody, like all our tables. */
@Component
class SearchSheets {

    static final Locale DANISH = Locale.forLanguageTag("da");

    private final Finder finder;
    private final CurrentActor currentActor;
    private final SearchColumns columns;
    private final MessageSource messages;

    SearchSheets(Finder finder, CurrentActor currentActor, SearchColumns columns, MessageSource messages) {
        this.finder = finder;
        this.currentActor = currentActor;
        this.columns = columns;
        this.messages = messages;
    }

    /** All of it; whoever asks closes it. */
    Findings find(SearchAddress search) {
        return finder.all(currentActor.find().orElse(null), search.place().narrowed(search.question()));
    }

    /** The rows are read off while the table is written. */
    Sheet of(SearchAddress search, Findings found) {
        return new Sheet(name(search), columns.headers(DANISH), () -> columns.rows(found, DANISH));
    }

    String name(SearchAddress search) {
        return messages.getMessage(search.place().messageKey() + ".file", null, DANISH);
    }
}
