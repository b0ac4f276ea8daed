package dk.splejs.ledger.web;

import dk.splejs.ledger.ContributionRates;
import dk.splejs.ledger.OrganisationAccount;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What organisations owe each other: one organisation's account, or what is booked for one solution. */
@Controller
class LedgerPages {

    static final String SLUG = "/regnskab/{slug:[a-z0-9-]{1,80}}";

    private final AccountDesk desk;
    private final ContributionRates rates;

    LedgerPages(AccountDesk desk, ContributionRates rates) {
        this.desk = desk;
        this.rates = rates;
    }

    @GetMapping("/regnskab")
    String account(AskedAccount asked, Model model) {
        OrganisationAccount account = desk.of(asked);
        model.addAttribute("page", account);
        model.addAttribute("invoice", account.invoice());
        model.addAttribute("own", desk.isOwn(account));
        model.addAttribute("years", years(account));
        model.addAttribute("rates", rates);
        return "ledger/account";
    }

    @GetMapping(SLUG)
    String solution(@PathVariable String slug, Model model) {
        model.addAttribute("page", desk.of(slug));
        return "ledger/solution";
    }

    /** Those with something booked, the present one and the one that is shown, the newest first. */
    private List<Year> years(OrganisationAccount account) {
        Stream<Year> shown = Stream.ofNullable(account.year());
        return Stream.of(account.years().stream(), Stream.of(desk.present()), shown)
                .flatMap(years -> years)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
