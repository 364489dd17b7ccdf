package se.framsteg.plan.followup.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.plan.followup.CheckIns;
import se.framsteg.plan.followup.Part;
import se.framsteg.plan.followup.Turn;
import se.framsteg.shell.tenancy.Region;

/** Somebody of a company says how it goes with what is planned, signed in. */
@Controller
@RequestMapping("/{region}/company/{organisation}/plan/check-ins")
class CheckInsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final CheckIns checkIns;
    private final Members members;
    private final CheckInDesks desks;
    private final CheckInPages pages;

    CheckInsController(CheckIns checkIns, Members members, CheckInDesks desks, CheckInPages pages) {
        this.checkIns = checkIns;
        this.members = members;
        this.desks = desks;
        this.pages = pages;
    }

    @GetMapping
    View index(Member by, @RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "") String sent) {
        Part part = checkIns.part(by).orElse(null);
        return new CheckInsPage(
                region,
                by,
                members.company(by),
                part,
                part == null ? List.of() : checkIns.of(by, part),
                Turn.of(sent).orElse(null),
                desks.today());
    }

    /** The form; the list where it is not the time yet. */
    @GetMapping("/{turn}")
    View edit(
            Member by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String turn,
            @RequestParam(defaultValue = "false") boolean kept) {
        Turn when = Turn.of(turn).orElseThrow();
        return checkIns.part(by)
                .<View>map(part -> pages.form(desks.signedIn(by, region, part, when), kept))
                .orElseGet(() -> index(by, region, ""));
    }

    @PostMapping("/{turn}")
    View update(
            Member by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String turn,
            @RequestParam Map<String, String> fields) {
        Part part = checkIns.part(by).orElseThrow();
        CheckInDesk desk = desks.signedIn(by, region, part, Turn.of(turn).orElseThrow());
        String list = "/%s/company/%s/plan/check-ins".formatted(region.slug(), by.organisation());
        return pages.take(desk, fields, desk.path(), list + "?sent=" + turn);
    }
}
