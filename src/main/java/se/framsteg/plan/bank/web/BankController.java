package se.framsteg.plan.bank.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpStatus.CONFLICT;

import java.net.URLEncoder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.IndustrySection;
import se.framsteg.course.Suggested;
import se.framsteg.course.editions.Editions;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Member;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.plan.TooManyActions;
import se.framsteg.plan.Topic;
import se.framsteg.plan.bank.ActionBank;
import se.framsteg.plan.bank.BankAction;
import se.framsteg.plan.bank.BankSearch;
import se.framsteg.plan.bank.BankTrades;
import se.framsteg.plan.bank.Craft;
import se.framsteg.plan.bank.Likeness;
import se.framsteg.plan.bank.Taking;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.Ids;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.web.SeeOther;

/** Proposed actions, the company's own trade first; one press takes one into the plan. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/plan/bank")
class BankController {
    private static final int LONGEST_SEARCH = 100;

    private final ActionBank bank;
    private final BankTrades trades;
    private final Taking taking;
    private final Plans plans;
    private final Editions editions;
    private final Organisations organisations;

    BankController(
            ActionBank bank,
            BankTrades trades,
            Taking taking,
            Plans plans,
            Editions editions,
            Organisations organisations) {
        this.bank = bank;
        this.trades = trades;
        this.taking = taking;
        this.plans = plans;
        this.editions = editions;
        this.organisations = organisations;
    }

    /** @param trade the company's own where none is asked for */
    @GetMapping
    View index(
            PlanDesk desk,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String trade,
            @RequestParam(defaultValue = "") String about) {
        return page(desk, asked(desk, q, topic, trade), about.matches(Ids.WRITTEN) ? ActionId.of(about) : null, false);
    }

    @PostMapping
    View take(
            PlanDesk desk,
            @RequestParam(defaultValue = "") String take,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String trade) {
        BankAction proposed = bank.find(take).orElseThrow();
        BankPage.Asked asked = asked(desk, q, topic, trade);
        try {
            ActionId id = taking.take(desk.by(), proposed);
            return SeeOther.to("%s/bank?q=%s&topic=%s&trade=%s&about=%s#%s"
                    .formatted(
                            desk.plan(),
                            URLEncoder.encode(asked.q(), UTF_8),
                            asked.topic(),
                            asked.trade(),
                            id.value(),
                            proposed.id()));
        } catch (TooManyActions _) {
            return page(desk, asked, null, true).with(CONFLICT);
        }
    }

    /** The company says once what it does. */
    @PostMapping("/trade")
    View remember(PlanDesk desk, @RequestParam(defaultValue = "") String own) {
        if (suggested().trades().containsKey(own)) {
            trades.remember(desk.by(), own);
        }
        return SeeOther.to(desk.plan() + "/bank");
    }

    private BankPage page(PlanDesk desk, BankPage.Asked asked, @Nullable ActionId taken, boolean full) {
        Suggested suggested = suggested();
        Plan plan = plans.of(desk.by());
        List<String> mattering = mattering(suggested, plan);
        String own = own(desk.by(), suggested);
        Optional<Craft> craft = asked.trade().equals(own) ? Craft.of(code(desk.by())) : Optional.empty();
        List<BankAction> fits = found(bank.of(asked.trade(), mattering, craft), suggested, asked);
        List<BankAction> others = found(bank.others(asked.trade(), mattering), suggested, asked);
        Map<String, Action> like = Likeness.to(plan.actions())
                .of(Stream.concat(fits.stream(), others.stream()).toList());
        List<BankAction> found = fits.stream()
                .sorted(Comparator.comparing(each -> like.containsKey(each.id())))
                .toList();
        var known = new BankPage.Known(own, !mattering.isEmpty());
        return new BankPage(desk, plan, suggested, asked, known, found, others, like, taken, full);
    }

    private static List<BankAction> found(List<BankAction> among, Suggested suggested, BankPage.Asked asked) {
        return BankSearch.find(
                among.stream()
                        .filter(each -> asked.topic().isEmpty() || each.topics().contains(asked.topic()))
                        .toList(),
                names(suggested),
                asked.q());
    }

    /** The keys of what the company has said matters most, where it has kept the name that was proposed. */
    private static List<String> mattering(Suggested suggested, Plan plan) {
        return suggested.topics().entrySet().stream()
                .filter(each -> plan.topics().stream()
                        .anyMatch(own -> isCalled(own, each.getValue().name())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isCalled(Topic topic, InBoth name) {
        return topic.name().equalsIgnoreCase(name.sv()) || topic.name().equalsIgnoreCase(name.en());
    }

    private static Map<String, InBoth> names(Suggested suggested) {
        var names = new HashMap<String, InBoth>();
        suggested.topics().forEach((key, topic) -> names.put(key, topic.name()));
        return names;
    }

    private BankPage.Asked asked(PlanDesk desk, String q, String topic, String trade) {
        Suggested suggested = suggested();
        boolean known = trade.equals(BankAction.ALL) || suggested.trades().containsKey(trade);
        return new BankPage.Asked(
                q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q,
                suggested.topics().containsKey(topic) ? topic : "",
                known ? trade : own(desk.by(), suggested));
    }

    /** The trade that they have said, or else the company's by its registered line of business; all where that is not known. */
    private String own(Member by, Suggested suggested) {
        return trades.of(by).filter(suggested.trades()::containsKey).orElseGet(() -> registered(by, suggested));
    }

    private String registered(Member by, Suggested suggested) {
        String section = IndustrySection.of(code(by));
        return suggested.trades().entrySet().stream()
                .filter(each -> each.getValue().sni().contains(section))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(BankAction.ALL);
    }

    private String code(Member by) {
        return organisations
                .industryCodes(by.region(), List.of(by.organisation()))
                .getOrDefault(by.organisation(), "");
    }

    private Suggested suggested() {
        return editions.newest().suggested();
    }
}
