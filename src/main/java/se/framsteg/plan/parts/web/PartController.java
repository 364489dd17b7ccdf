package se.framsteg.plan.parts.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Colleagues;
import se.framsteg.plan.KnownElsewhere;
import se.framsteg.plan.NameIsTaken;
import se.framsteg.plan.Plans;
import se.framsteg.plan.Way;
import se.framsteg.plan.parts.LinkToPart;
import se.framsteg.plan.parts.Need;
import se.framsteg.plan.parts.PartLinks;
import se.framsteg.plan.parts.PartSheet;
import se.framsteg.plan.parts.PartSheets;
import se.framsteg.plan.parts.Word;
import se.framsteg.plan.parts.Words;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** One person's part: to read, to print, and to say how it goes; a lead says it for those who have told them. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/plan/parts/{colleague}")
class PartController {
    private final Plans plans;
    private final PartSheets sheets;
    private final Words words;
    private final Colleagues colleagues;
    private final PartLinks links;
    private final Members members;
    private final PublicAddress addresses;
    private final Clock clock;

    PartController(
            Plans plans,
            PartSheets sheets,
            Words words,
            Colleagues colleagues,
            PartLinks links,
            Members members,
            PublicAddress addresses,
            Clock clock) {
        this.plans = plans;
        this.sheets = sheets;
        this.words = words;
        this.colleagues = colleagues;
        this.links = links;
        this.members = members;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping
    View show(
            PlanDesk desk,
            @PathVariable UUID colleague,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String action) {
        PartSheet sheet = sheet(desk, colleague);
        PartLines lines = lines(desk, sheet, said, CoverageController.id(action), "", Mending.NONE);
        return page(desk, lines, null, Mending.NONE, said);
    }

    @GetMapping("/part.pdf")
    View document(PlanDesk desk, @PathVariable UUID colleague) {
        PartSheet sheet = sheet(desk, colleague);
        Optional<LinkToPart> link = mayHandOver(desk, colleague) ? links.find(desk.by(), colleague) : Optional.empty();
        String address = link.map(each -> addresses.of(
                        Say.link("/%s/part/%s".formatted(desk.region().slug(), each.token()))))
                .orElse(null);
        String until = link.map(each -> Say.date(each.untilOn())).orElse("");
        return Download.of(
                Say.say("plan.part.file") + ".pdf", Download.PDF, () -> PartDocument.pdf(sheet, address, until));
    }

    @PostMapping
    View update(PlanDesk desk, @PathVariable UUID colleague, @ModelAttribute PersonForm form) {
        PartSheet sheet = sheet(desk, colleague);
        boolean own = colleague.equals(desk.by().person().value());
        boolean mends =
                desk.by().isLead() && !sheet.who().member() && sheet.who().isHere() && form.name() != null;
        Mending mending = form.mending(mends, own);
        if (!mending.isEmpty()) {
            return again(desk, sheet, form, mending);
        }
        colleagues.describe(desk.by(), colleague, ColleagueForm.line(form.does()));
        if (own) {
            colleagues.showNumber(desk.by(), form.number().orElse(""));
        }
        if (!mends) {
            return SeeOther.to(path(desk, colleague) + "?said=saved");
        }
        try {
            UUID now = colleagues.mend(
                    desk.by(), colleague, ColleagueForm.line(form.name()), FormReading.typed(form.address()));
            return SeeOther.to(path(desk, now) + (now.equals(colleague) ? "?said=saved" : "?said=moved-address"));
        } catch (NameIsTaken _) {
            return again(desk, sheet, form, Mending.of("name", "plan.part.name.taken", form.text("name")));
        } catch (KnownElsewhere _) {
            return again(
                    desk,
                    sheet,
                    form,
                    Mending.of("name", "plan.part.name.elsewhere", sheet.who().name()));
        }
    }

    private View again(PlanDesk desk, PartSheet sheet, PersonForm form, Mending mending) {
        return page(desk, lines(desk, sheet, "", null, "", Mending.NONE), form, mending, "")
                .with(UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/leaving")
    View leave(PlanDesk desk, @PathVariable UUID colleague) {
        colleagues.leave(desk.by(), colleague);
        return SeeOther.to(path(desk, colleague) + "?said=left");
    }

    @PostMapping("/return")
    View comeBack(PlanDesk desk, @PathVariable UUID colleague) {
        colleagues.comeBack(desk.by(), colleague);
        return SeeOther.to(path(desk, colleague) + "?said=back");
    }

    /** A lead makes a code for the paper of who has no address. */
    @PostMapping("/link")
    View makeLink(PlanDesk desk, @PathVariable UUID colleague) {
        PartSheet sheet = sheet(desk, colleague);
        if (!mayHandOver(desk, colleague) || !sheet.who().isHere()) {
            throw new NoSuchElementException("Nobody whose link they may hand over");
        }
        plans.enter(desk.by(), colleague);
        links.open(desk.by(), colleague, PartLinks.until(sheet, LocalDate.now(clock)));
        return SeeOther.to(path(desk, colleague) + "?said=linked#link");
    }

    @PostMapping("/link/withdrawal")
    View withdrawLink(PlanDesk desk, @PathVariable UUID colleague) {
        if (!maySay(desk, colleague)) {
            throw new NoSuchElementException("Nobody whose link they may take back");
        }
        links.withdraw(desk.by(), colleague);
        return SeeOther.to(path(desk, colleague) + "?said=withdrawn#link");
    }

    /** How it goes with an action of theirs. */
    @PostMapping("/actions/{action}")
    View say(
            PlanDesk desk,
            @PathVariable UUID colleague,
            @PathVariable ActionId action,
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String line) {
        if (!maySay(desk, colleague)) {
            throw new NoSuchElementException("Nobody whom they may speak for");
        }
        Word said = Word.of(word).orElseThrow();
        Mending mending = mending(said, line);
        if (!mending.isEmpty()) {
            PartSheet sheet = sheet(desk, colleague);
            PartLines lines = lines(desk, sheet, said.code(), action.value(), line, mending);
            return page(desk, lines, null, Mending.NONE, "").with(UNPROCESSABLE_CONTENT);
        }
        Way way = colleague.equals(desk.by().person().value()) ? Way.SIGNED_IN : Way.FOR_THEM;
        words.say(desk.by(), colleague, action, said, ColleagueForm.line(line), way);
        return SeeOther.to(
                "%s?said=%s&action=%s#action-%3$s".formatted(path(desk, colleague), said.code(), action.value()));
    }

    /** Somebody has helped. */
    @PostMapping("/actions/{action}/answer")
    View answer(PlanDesk desk, @PathVariable UUID colleague, @PathVariable ActionId action) {
        words.answer(desk.by(), colleague, action);
        return SeeOther.to(path(desk, colleague) + "?said=helped");
    }

    /** Who is stuck says with what. */
    static Mending mending(Word said, String line) {
        var reading = new FormReading();
        if (said == Word.STUCK) {
            reading.needed("line", ColleagueForm.line(line), Need.LONGEST, "plan.part.line.missing");
        } else {
            reading.text("line", ColleagueForm.line(line), Need.LONGEST);
        }
        return reading.mending();
    }

    private PartSheet sheet(PlanDesk desk, UUID colleague) {
        return sheets.of(desk.by(), plans.of(desk.by()), colleague);
    }

    private PartLines lines(
            PlanDesk desk, PartSheet sheet, String said, @Nullable UUID of, String line, Mending mending) {
        String path =
                maySay(desk, sheet.who().personId()) ? path(desk, sheet.who().personId()) : null;
        return new PartLines(sheet, words.needs(desk.by()), path, said, of, line, mending);
    }

    /** @param typed what was typed of the person; null where it stands as it is kept */
    private PartPage page(PlanDesk desk, PartLines lines, @Nullable PersonForm typed, Mending mending, String said) {
        Colleague who = lines.sheet().who();
        String address = address(who.personId());
        return new PartPage(
                desk,
                lines,
                links.find(desk.by(), who.personId()).orElse(null),
                !address.isEmpty(),
                typed == null ? PersonForm.of(who, address) : typed,
                mending,
                said);
    }

    /** Nobody hands over a link in the name of somebody who gets it by mail. */
    private boolean mayHandOver(PlanDesk desk, UUID colleague) {
        return colleague.equals(desk.by().person().value()) || desk.by().isLead() && !isMailed(colleague);
    }

    private boolean isMailed(UUID person) {
        return !address(person).isEmpty();
    }

    private String address(UUID person) {
        return members.find(new PersonId(person)).map(Person::address).orElse("");
    }

    private static boolean maySay(PlanDesk desk, UUID colleague) {
        return desk.by().isLead() || colleague.equals(desk.by().person().value());
    }

    private static String path(PlanDesk desk, UUID colleague) {
        return CoverageController.path(desk) + "/" + colleague;
    }
}
