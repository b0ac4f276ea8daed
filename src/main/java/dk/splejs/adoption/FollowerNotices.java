package dk.splejs.adoption;

import dk.splejs.catalogue.EntryId;
import dk.splejs.catalogue.EntryRevised;
import dk.splejs.notification.NoticeKind;
import dk.splejs.notification.Notices;
import dk.splejs.security.People;
import dk.splejs.security.UserId;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who follow an entry what happened to it: everybody but who did it. */
@Component
class FollowerNotices {

    private final Followers followers;
    private final People people;
    private final Notices notices;

    FollowerNotices(Followers followers, People people, Notices notices) {
        this.followers = followers;
        this.people = people;
        this.notices = notices;
    }

    void tell(UserId doer, EntryNews news, EntryId entry) {
        Set<UserId> readers = followers.of(entry);
        readers.remove(doer);
        if (!readers.isEmpty()) {
            notices.send(news.notice(), people.members(readers));
        }
    }

    @EventListener
    void on(EntryRevised revised) {
        if (revised.newVersion() != null) {
            tell(revised.editor(), news(revised, NoticeKind.ENTRY_NEW_VERSION), revised.entry());
        }
        if (revised.left()) {
            tell(revised.editor(), news(revised, NoticeKind.ENTRY_LEFT), revised.entry());
        }
    }

    private static EntryNews news(EntryRevised revised, NoticeKind kind) {
        return new EntryNews(kind, revised.slug(), revised.title(), revised.newVersion(), revised.change());
    }
}
