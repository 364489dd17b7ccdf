package se.framsteg.plan.followup.web;

import static se.framsteg.shell.Say.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.framsteg.people.Member;
import se.framsteg.plan.Plans;
import se.framsteg.plan.followup.CheckIn;
import se.framsteg.plan.followup.CheckInLinks;
import se.framsteg.plan.followup.CheckIns;
import se.framsteg.plan.followup.Part;
import se.framsteg.plan.followup.Turn;
import se.framsteg.shell.Frame;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.surveys.Respondent;

/** Makes the desk at which somebody says how it goes. */
@Component
class CheckInDesks {
    private final CheckIns checkIns;
    private final Plans plans;
    private final Clock clock;

    CheckInDesks(CheckIns checkIns, Plans plans, Clock clock) {
        this.checkIns = checkIns;
        this.plans = plans;
        this.clock = clock;
    }

    CheckInDesk signedIn(Member by, Region region, Part part, Turn turn) {
        String list = "/%s/company/%s/plan/check-ins".formatted(region.slug(), by.organisation());
        List<Crumb> above = List.of(
                new Crumb(part.organisation(), "/%s/company/%s".formatted(region.slug(), by.organisation())),
                new Crumb(say("plan.followup.list.title"), list));
        return desk(region, list + "/" + turn.slug(), above, Respondent.of(by), part, turn);
    }

    CheckInDesk byLink(Region region, String token, CheckInLinks.Holder holder) {
        String path = "/%s/check-in/%s".formatted(region.slug(), token);
        return desk(region, path, List.of(), holder.by(), holder.part(), holder.turn());
    }

    CheckInDesk desk(Region region, String path, List<Crumb> above, Respondent by, Part part, Turn turn) {
        if (part.example()) {
            Frame.headExample();
        }
        CheckIn said = checkIns.find(by, part, turn).orElse(null);
        return new CheckInDesk(
                region,
                path,
                above,
                by,
                part,
                turn,
                said,
                checkIns.asked(by, said),
                plans.of(CheckIns.member(by)).names(),
                today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
