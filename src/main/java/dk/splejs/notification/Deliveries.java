package dk.splejs.notification;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends mails. May be called again and by several at once: a mail goes out once, and a failing one does not hold up the others. */
@Service
public class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final Outbox outbox;
    private final Mailer mailer;
    private final OneTimeLinks links;
    private final TransactionTemplate alone;

    Deliveries(Outbox outbox, Mailer mailer, OneTimeLinks links, PlatformTransactionManager transactions) {
        this.outbox = outbox;
        this.mailer = mailer;
        this.links = links;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Sends what is left of a batch. Each mail is noted as sent at once, whatever becomes of the caller's transaction.
     *
     * @throws MailsNotDelivered when some are still left
     */
    public void deliver(UUID batchId) {
        Set<String> problems = new TreeSet<>();
        for (UUID id : outbox.unsent(batchId)) {
            Optional<MailProblem> problem = alone.execute(transaction -> sendIfFree(id));
            problem.map(MailProblem::description).ifPresent(problems::add);
            if (problem.filter(MailProblem::server).isPresent()) {
                break;
            }
        }
        int left = outbox.unsent(batchId).size();
        if (left > 0) {
            throw new MailsNotDelivered(left, problems);
        }
    }

    private Optional<MailProblem> sendIfFree(UUID id) {
        return outbox.claim(id).flatMap(this::send);
    }

    private Optional<MailProblem> send(OutgoingMail mail) {
        try {
            mailer.send(links.complete(mail));
            outbox.delivered(mail.id());
            return Optional.empty();
        } catch (MailException | MessagingException e) {
            MailProblem problem = MailProblem.of(e);
            LOG.warn("Mail {} was not sent: {}", mail.id(), problem.description());
            outbox.failed(mail.id(), problem.description());
            return Optional.of(problem);
        }
    }
}
