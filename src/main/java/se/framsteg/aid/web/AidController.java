package se.framsteg.aid.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.aid.AidLetters;
import se.framsteg.aid.AidNotPossible;
import se.framsteg.aid.AidRecord;
import se.framsteg.aid.AidRecords;
import se.framsteg.aid.AidSummary;
import se.framsteg.aid.EuroRates;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Manager;
import se.framsteg.programmes.AidSettings;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** The aid of all companies in a programme: one line each, and what can be done for many at once. */
@Controller
@RequestMapping("/{region}/manage/{programme}/aid")
class AidController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final AidLetters letters;
    private final AidDesks desks;
    private final AidLines lines;
    private final AidRecords records;
    private final AidSettings settings;
    private final EuroRates rates;
    private final Organisations organisations;
    private final Clock clock;

    AidController(
            AidLetters letters,
            AidDesks desks,
            AidLines lines,
            AidRecords records,
            AidSettings settings,
            EuroRates rates,
            Organisations organisations,
            Clock clock) {
        this.letters = letters;
        this.desks = desks;
        this.lines = lines;
        this.records = records;
        this.settings = settings;
        this.rates = rates;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping
    View index(
            Manager by,
            @PathVariable String region,
            @PathVariable String programme,
            @RequestParam(required = false) Integer done,
            @RequestParam(defaultValue = "0") int of) {
        String said = done == null ? "" : Say.say("aid.done", Say.number(done), Say.number(of));
        return page(by, desks.of(by, region, programme), CompanyForm.EMPTY, Mending.NONE, said);
    }

    /** Adds a company by hand. One that is known keeps the name it is known by. */
    @PostMapping("/companies")
    View create(
            Manager by, @PathVariable String region, @PathVariable String programme, @ModelAttribute CompanyForm form) {
        AidDesk desk = desks.of(by, region, programme);
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return page(by, desk, form, mending, "").with(UNPROCESSABLE_CONTENT);
        }
        var number = OrganisationNumber.of(form.written(form.number()));
        UUID known = organisations.idsOf(by.region(), List.of(number)).get(number);
        if (known == null) {
            var entry = new OrganisationEntry(number, form.written(form.company()), null, null, null, null);
            known = Objects.requireNonNull(
                    organisations.enter(by.region(), List.of(entry)).get(number));
        }
        records.request(by, desk.programme().id(), known);
        return SeeOther.to(desk.company(known));
    }

    /** Checks those that are chosen and have declared. */
    @PostMapping("/checks")
    View check(
            Manager by,
            @PathVariable String region,
            @PathVariable String programme,
            @RequestParam(defaultValue = "") List<UUID> company) {
        AidDesk desk = desks.of(by, region, programme);
        return each(by, desk, company, AidRecord.Declared.class, AidRecord.CheckedOk.class, records::check);
    }

    /**
     * Grants aid to those that are chosen and checked; one that has no room any more is said to.
     *
     * @param mail whether each that has a contact is mailed the decision too
     */
    @PostMapping("/grants")
    View grant(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @RequestParam(defaultValue = "") List<UUID> company,
            @RequestParam(defaultValue = "false") boolean mail) {
        AidDesk desk = desks.of(by, region.slug(), programme);
        return each(by, desk, company, AidRecord.CheckedOk.class, AidRecord.Granted.class, (manager, of, granted) -> {
            AidRecord record = records.grant(manager, of, granted);
            boolean hasContact = records.find(manager, of, granted)
                    .filter(summary -> summary.contact() != null)
                    .isPresent();
            if (mail && hasContact && record instanceof AidRecord.Granted) {
                letters.send(manager, region, desk.programme(), granted, true);
            }
            return record;
        });
    }

    /** What is done for one company. */
    @FunctionalInterface
    private interface Step {
        AidRecord take(Manager by, ProgrammeId programme, UUID organisation);
    }

    private View each(
            Manager by,
            AidDesk desk,
            List<UUID> chosen,
            Class<? extends AidRecord> from,
            Class<? extends AidRecord> to,
            Step step) {
        var ready = records.in(by, desk.programme().id()).stream()
                .filter(summary -> to != AidRecord.Granted.class || !summary.hasLeft())
                .map(AidSummary::record)
                .filter(record -> from.isInstance(record)
                        && chosen.contains(record.subject().organisation()))
                .toList();
        try {
            long done = ready.stream()
                    .map(record -> step.take(
                            by, desk.programme().id(), record.subject().organisation()))
                    .filter(to::isInstance)
                    .count();
            return SeeOther.to("%s?done=%d&of=%d".formatted(desk.path(), done, ready.size()));
        } catch (AidNotPossible refused) {
            return page(
                            by,
                            desk,
                            CompanyForm.EMPTY,
                            Mending.of("companies", refused.why().textKey()),
                            "")
                    .with(UNPROCESSABLE_CONTENT);
        }
    }

    private AidPage page(Manager by, AidDesk desk, CompanyForm form, Mending mending, String done) {
        return new AidPage(
                desk,
                settings.of(by.region(), desk.programme().id()),
                rates.usable(by.region(), LocalDate.now(clock)).orElse(null),
                lines.in(by, desk),
                form,
                mending,
                done);
    }
}
