package se.framsteg.aid.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Map;
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
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Takes back granted aid from a company that left before it had started, or lets it stand after all; the company is told. */
@Controller
@RequestMapping("/{region}/manage/{programme}/aid/{organisation}")
class TakingBackController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";
    private static final int LONGEST_WORDS = 1000;

    private final AidDesks desks;
    private final AidRecords records;
    private final AidLetters letters;
    private final CompanyPages pages;

    TakingBackController(AidDesks desks, AidRecords records, AidLetters letters, CompanyPages pages) {
        this.desks = desks;
        this.records = records;
        this.letters = letters;
        this.pages = pages;
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
        return act(by, region, programme, organisation, back, id -> {
            records.takeBack(by, id, organisation, back.strip());
        });
    }

    @PostMapping("/restoration")
    View restore(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation) {
        return act(by, region, programme, organisation, "", id -> records.restore(by, id, organisation));
    }

    private View act(Manager by, Region region, String slug, UUID organisation, String back, Deed deed) {
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
                            Map.of("back", back),
                            Mending.of("deeds", refused.why().textKey()))
                    .with(UNPROCESSABLE_CONTENT);
        }
    }
}
