package se.framsteg.aid.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.aid.AidLetters;
import se.framsteg.aid.AidNotPossible;
import se.framsteg.aid.AidRecords;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.forms.Written;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/**
 * Takes back granted aid from a company that left before it had started, notes that the funder has taken back its own, or lets
 * it stand after all; the company is told.
 */
@Controller
@RequestMapping("/{region}/manage/{programme}/aid/{organisation}")
class TakingBackController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";
    private static final int LONGEST_WORDS = 1000;
    private static final int LONGEST_NUMBER = 100;

    private final AidDesks desks;
    private final AidLines lines;
    private final AidRecords records;
    private final AidLetters letters;
    private final CompanyPages pages;
    private final Clock clock;

    TakingBackController(
            AidDesks desks, AidLines lines, AidRecords records, AidLetters letters, CompanyPages pages, Clock clock) {
        this.desks = desks;
        this.lines = lines;
        this.records = records;
        this.letters = letters;
        this.pages = pages;
        this.clock = clock;
    }

    @FunctionalInterface
    private interface Deed {
        void doIn(ProgrammeId programme);
    }

    @PostMapping("/withdrawal")
    View create(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "") String back) {
        Mending mending = back.isBlank() || back.length() > LONGEST_WORDS
                ? Mending.of("back", "aid.refuse.words.wrong")
                : Mending.NONE;
        if (!mending.isEmpty()) {
            AidDesk desk = desks.of(by, region.slug(), programme);
            return pages.of(by, desk, organisation, Map.of("back", back), mending)
                    .with(UNPROCESSABLE_CONTENT);
        }
        return act(by, region, programme, organisation, Map.of("back", back), id -> {
            records.takeBack(by, id, organisation, back.strip());
        });
    }

    /** The funder has taken back what it granted. */
    @PostMapping("/funders-withdrawal")
    View note(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "") String tookBackOn,
            @RequestParam(defaultValue = "") String tookBackNumber) {
        AidDesk desk = desks.of(by, region.slug(), programme);
        var typed = Map.of("tookBackOn", tookBackOn, "tookBackNumber", tookBackNumber);
        var granted = lines.of(by, desk, organisation).granted();
        var sentences = new LinkedHashMap<String, String>();
        Optional<LocalDate> day = Written.day(tookBackOn)
                .filter(on -> granted != null && !on.isBefore(granted.on()) && !on.isAfter(LocalDate.now(clock)));
        if (day.isEmpty()) {
            sentences.put("tookBackOn", Say.say("aid.funder.took-back.day.wrong"));
        }
        if (tookBackNumber.isBlank() || tookBackNumber.length() > LONGEST_NUMBER) {
            sentences.put("tookBackNumber", Say.say("aid.funder.number.wrong"));
        }
        if (!sentences.isEmpty()) {
            return pages.of(by, desk, organisation, typed, new Mending(sentences))
                    .with(UNPROCESSABLE_CONTENT);
        }
        return act(by, region, programme, organisation, typed, id -> {
            records.funderTookBack(by, id, organisation, day.orElseThrow(), tookBackNumber.strip());
        });
    }

    @PostMapping("/restoration")
    View restore(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation) {
        return act(by, region, programme, organisation, Map.of(), id -> records.restore(by, id, organisation));
    }

    private View act(Manager by, Region region, String slug, UUID organisation, Map<String, String> typed, Deed deed) {
        AidDesk desk = desks.of(by, region.slug(), slug);
        ProgrammeId programme = desk.programme().id();
        try {
            deed.doIn(programme);
            if (records.find(by, programme, organisation).orElseThrow().contact() != null) {
                letters.send(by, region, desk.programme(), organisation, true);
            }
            return SeeOther.to(desk.company(organisation));
        } catch (AidNotPossible refused) {
            return pages.of(
                            by,
                            desk,
                            organisation,
                            typed,
                            Mending.of("deeds", refused.why().textKey()))
                    .with(UNPROCESSABLE_CONTENT);
        }
    }
}
