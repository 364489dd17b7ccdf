package se.framsteg.plan.parts.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.plan.parts.HandingOut;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** A lead hands out parts by mail, after having seen what goes to whom. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/plan/parts/letter")
class LetterController {
    private final HandingOut handing;

    LetterController(HandingOut handing) {
        this.handing = handing;
    }

    @GetMapping
    View show(PlanDesk desk, @RequestParam(required = false) @Nullable List<String> to) {
        lead(desk);
        return page(desk, CoverageController.ids(to), "", Mending.NONE);
    }

    /** With the lead's own words: shown again as it will be, or sent. */
    @PostMapping
    View create(
            PlanDesk desk,
            @RequestParam(required = false) @Nullable List<String> to,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String see) {
        lead(desk);
        List<UUID> chosen = CoverageController.ids(to);
        var reading = new FormReading();
        String typed = reading.text("words", words.replace("\r\n", "\n"), HandingOut.LONGEST);
        if (!reading.mending().isEmpty()) {
            return page(desk, chosen, words, reading.mending()).with(UNPROCESSABLE_CONTENT);
        }
        if (!see.isEmpty()) {
            return page(desk, chosen, typed, Mending.NONE);
        }
        int sent = handing.send(desk.by(), desk.region(), chosen, typed);
        return SeeOther.to(CoverageController.path(desk) + "?said=sent&count=" + sent);
    }

    private LetterPage page(PlanDesk desk, List<UUID> to, String words, Mending mending) {
        return new LetterPage(
                desk, handing.look(desk.by(), desk.region(), to, mending.isEmpty() ? words : ""), to, words, mending);
    }

    private static void lead(PlanDesk desk) {
        if (!desk.by().isLead()) {
            throw new NoSuchElementException("Only a lead hands out parts");
        }
    }
}
