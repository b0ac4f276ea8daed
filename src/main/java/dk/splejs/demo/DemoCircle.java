package dk.splejs.demo;

import dk.splejs.adoption.AdoptionContent;
import dk.splejs.adoption.Adoptions;
import dk.splejs.adoption.CommentWords;
import dk.splejs.adoption.Comments;
import dk.splejs.adoption.Following;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people do with a solution of the catalogue. */
@Component
@Profile("demo")
class DemoCircle {

    private final Adoptions adoptions;
    private final Comments comments;
    private final Following following;
    private final DemoPeople people;

    DemoCircle(Adoptions adoptions, Comments comments, Following following, DemoPeople people) {
        this.adoptions = adoptions;
        this.comments = comments;
        this.following = following;
        this.people = people;
    }

    void use(String code, String slug, AdoptionContent content) {
        as("submitter." + code, actor -> adoptions.adopt(actor, slug, new OrganisationCode(code), content));
    }

    void stop(String code, String slug, LocalDate lastDay) {
        OrganisationCode organisation = new OrganisationCode(code);
        as("submitter." + code, actor -> {
            int version = adoptions.own(actor, slug, organisation).orElseThrow().version();
            adoptions.end(actor, slug, organisation, version, lastDay);
        });
    }

    void follow(String person, String slug) {
        as(person, actor -> following.start(actor, slug));
    }

    void talk(String person, String slug, String words) {
        as(person, actor -> comments.write(actor, slug, new CommentWords(words), null));
    }

    private void as(String person, Consumer<Actor> deed) {
        people.as(person, actor -> {
            deed.accept(actor);
            return actor;
        });
    }
}
