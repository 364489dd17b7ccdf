package se.framsteg.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.people.Member;
import se.framsteg.people.Role;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionDraft;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Way;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/** A plan that is as long as few become. */
final class Planned {
    static final int ACTIONS = 60;

    private Planned() {}

    /** Fills the plan of somebody's company, half of it theirs. @return where the plan lies */
    static String by(ApplicationContext house, Region region, Classroom.Seat seat) {
        UUID company = UUID.fromString(seat.course().split("/")[3]);
        Actions actions = house.getBean(Actions.class);
        var by = new Member(seat.person(), region.id(), "Påhittad Person", company, Role.LEAD);
        LocalDate today = LocalDate.now(Say.STOCKHOLM);
        Tenancy.within(
                region.id(),
                () -> house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
                    for (int number = 1; number <= ACTIONS; number++) {
                        var days = new Action.Days(today.minusDays(60), today.plusDays(number * 12L - 40));
                        ActionDraft bare = ActionDraft.of("Täta tryckluften i hall " + number);
                        actions.add(
                                by,
                                new ActionDraft(
                                        bare.title(),
                                        null,
                                        number % 2 == 0 ? seat.person().value() : null,
                                        List.of(),
                                        days,
                                        bare.means(),
                                        bare.effect(),
                                        bare.weight(),
                                        ""),
                                Way.SIGNED_IN);
                    }
                }));
        return "/%s/company/%s/plan".formatted(region.slug(), company);
    }
}
