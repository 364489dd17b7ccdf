package se.framsteg.aid.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.aid.AidNotPossible;
import se.framsteg.aid.AidRecords;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.forms.Written;
import se.framsteg.shell.web.SeeOther;

/** One company's aid in a programme: check it, grant or refuse it, note what the funder or the register says. */
@Controller
@RequestMapping("/{region}/manage/{programme}/aid/{organisation}")
class CompanyController {
    private static final int LONGEST_WORDS = 1000;

    private final AidDesks desks;
    private final AidLines lines;
    private final AidRecords records;
    private final CompanyPages pages;
    private final Clock clock;

    CompanyController(AidDesks desks, AidLines lines, AidRecords records, CompanyPages pages, Clock clock) {
        this.desks = desks;
        this.lines = lines;
        this.records = records;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    View show(
            Manager by, @PathVariable String region, @PathVariable String programme, @PathVariable UUID organisation) {
        return pages.of(by, desks.of(by, region, programme), organisation, Map.of(), Mending.NONE);
    }

    @PostMapping("/check")
    View check(
            Manager by, @PathVariable String region, @PathVariable String programme, @PathVariable UUID organisation) {
        return act(by, region, programme, organisation, Map.of(), id -> records.check(by, id, organisation));
    }

    @PostMapping("/grant")
    View grant(
            Manager by, @PathVariable String region, @PathVariable String programme, @PathVariable UUID organisation) {
        return act(by, region, programme, organisation, Map.of(), id -> records.grant(by, id, organisation));
    }

    @PostMapping("/refusal")
    View refuse(
            Manager by,
            @PathVariable String region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "") String words) {
        if (words.isBlank() || words.length() > LONGEST_WORDS) {
            return again(
                    by, region, programme, organisation, Map.of("words", words), "words", "aid.refuse.words.wrong");
        }
        return act(by, region, programme, organisation, Map.of("words", words), id -> {
            records.refuse(by, id, organisation, words.strip());
        });
    }

    /** What it is worth to this company alone; an empty field takes that back. */
    @PostMapping("/value")
    View value(
            Manager by,
            @PathVariable String region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "") String value) {
        String fault = value.isBlank() ? "" : TypedSek.faultOfSome(value);
        if (!fault.isEmpty()) {
            return again(by, region, programme, organisation, Map.of("value", value), "value", fault);
        }
        return act(by, region, programme, organisation, Map.of("value", value), id -> {
            records.value(by, id, organisation, Written.sek(value).orElse(null));
        });
    }

    @PostMapping("/registration")
    View register(
            Manager by,
            @PathVariable String region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "") String registeredOn) {
        var typed = Map.of("registeredOn", registeredOn);
        AidDesk desk = desks.of(by, region, programme);
        var granted = lines.of(by, desk, organisation).granted();
        Optional<LocalDate> day = past(registeredOn).filter(on -> granted != null && !on.isBefore(granted.on()));
        if (day.isEmpty()) {
            return again(by, region, programme, organisation, typed, "registeredOn", "aid.register.day.wrong");
        }
        return act(by, region, programme, organisation, typed, id -> {
            records.register(by, id, organisation, day.get());
        });
    }

    /** Sent to the funder on this day. */
    @PostMapping("/sending")
    View send(
            Manager by,
            @PathVariable String region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "") String sentOn) {
        var typed = Map.of("sentOn", sentOn);
        Optional<LocalDate> day = past(sentOn);
        if (day.isEmpty()) {
            return again(by, region, programme, organisation, typed, "sentOn", "aid.day.wrong");
        }
        return act(by, region, programme, organisation, typed, id -> {
            records.send(by, id, organisation, day.get());
        });
    }

    /** What the funder answered. */
    @PostMapping("/answer")
    View answer(
            Manager by,
            @PathVariable String region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "") String decidedOn,
            @RequestParam(defaultValue = "") String caseNumber,
            @RequestParam(defaultValue = "") String granted) {
        var typed = Map.of("decidedOn", decidedOn, "caseNumber", caseNumber, "granted", granted);
        var sentences = new LinkedHashMap<String, String>();
        Optional<LocalDate> day = past(decidedOn);
        if (day.isEmpty()) {
            sentences.put("decidedOn", Say.say("aid.day.wrong"));
        }
        if (caseNumber.isBlank() || caseNumber.length() > 100) {
            sentences.put("caseNumber", Say.say("aid.funder.number.wrong"));
        }
        if (!granted.equals("yes") && !granted.equals("no")) {
            sentences.put("granted", Say.say("aid.funder.granted.wrong"));
        }
        if (!sentences.isEmpty()) {
            AidDesk desk = desks.of(by, region, programme);
            return pages.of(by, desk, organisation, typed, new Mending(sentences))
                    .with(UNPROCESSABLE_CONTENT);
        }
        return act(by, region, programme, organisation, typed, id -> {
            records.decided(by, id, organisation, day.orElseThrow(), caseNumber.strip(), granted.equals("yes"));
        });
    }

    /** What a form asks to be done. */
    @FunctionalInterface
    private interface Deed {
        void doIn(ProgrammeId programme);
    }

    private View act(Manager by, String region, String slug, UUID organisation, Map<String, String> typed, Deed deed) {
        AidDesk desk = desks.of(by, region, slug);
        lines.of(by, desk, organisation);
        try {
            deed.doIn(desk.programme().id());
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

    private View again(
            Manager by,
            String region,
            String slug,
            UUID organisation,
            Map<String, String> typed,
            String field,
            String key) {
        return pages.of(by, desks.of(by, region, slug), organisation, typed, Mending.of(field, key))
                .with(UNPROCESSABLE_CONTENT);
    }

    /** A day that has been, in this century. */
    private Optional<LocalDate> past(String written) {
        LocalDate today = LocalDate.now(clock);
        return Written.day(written).filter(day -> !day.isAfter(today) && day.isAfter(today.minusYears(10)));
    }
}
