package dk.splejs.statistics.web;

import dk.splejs.statistics.StatisticsDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The figures with their charts, each to be opened. */
@Controller
class StatisticsPage {

    private final StatisticsDesk desk;

    StatisticsPage(StatisticsDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/statistik")
    String show(Model model) {
        model.addAttribute("figures", desk.latest());
        return "statistics/page";
    }
}
