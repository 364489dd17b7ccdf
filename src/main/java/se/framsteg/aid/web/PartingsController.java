package se.framsteg.aid.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.aid.Parting;
import se.framsteg.aid.Partings;
import se.framsteg.aid.Sister;
import se.framsteg.people.Manager;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** Parts companies that do not belong together after all, and joins them again. */
@Controller
@RequestMapping("/{region}/manage/{programme}/aid/{organisation}")
class PartingsController {
    private static final int LONGEST_REASON = 1000;

    private final AidDesks desks;
    private final AidLines lines;
    private final CompanyPages pages;
    private final Partings partings;

    PartingsController(AidDesks desks, AidLines lines, CompanyPages pages, Partings partings) {
        this.desks = desks;
        this.lines = lines;
        this.pages = pages;
        this.partings = partings;
    }

    @PostMapping("/partings")
    View create(
            Manager by,
            @PathVariable String region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "") String sister,
            @RequestParam(defaultValue = "") String reason) {
        AidDesk desk = desks.of(by, region, programme);
        lines.of(by, desk, organisation);
        Optional<Sister> chosen = partings.sisters(by, organisation).stream()
                .filter(each -> each.organisation().toString().equals(sister))
                .findFirst();
        var sentences = new LinkedHashMap<String, String>();
        if (chosen.isEmpty()) {
            sentences.put("sister", Say.say("aid.parting.sister.wrong"));
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            sentences.put("reason", Say.say("aid.parting.reason.wrong"));
        }
        if (!sentences.isEmpty()) {
            var typed = Map.of("sister", sister, "reason", reason);
            return pages.of(by, desk, organisation, typed, new Mending(sentences))
                    .with(UNPROCESSABLE_CONTENT);
        }
        partings.part(by, organisation, chosen.orElseThrow().organisation(), reason.strip());
        return SeeOther.to(desk.company(organisation));
    }

    /** Undoes a parting. */
    @PostMapping("/joinings")
    View destroy(
            Manager by,
            @PathVariable String region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "") String parting) {
        AidDesk desk = desks.of(by, region, programme);
        lines.of(by, desk, organisation);
        UUID undone = partings.of(by, organisation).stream()
                .map(Parting::id)
                .filter(id -> id.toString().equals(parting))
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
        partings.join(by, organisation, undone);
        return SeeOther.to(desk.company(organisation));
    }
}
