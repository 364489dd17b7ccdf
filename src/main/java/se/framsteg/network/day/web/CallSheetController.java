package se.framsteg.network.day.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.network.advice.Advices;
import se.framsteg.network.advice.NewAdvice;
import se.framsteg.network.day.CallSheet;
import se.framsteg.network.day.CallSheets;
import se.framsteg.network.day.DayCall.Reached;
import se.framsteg.network.day.Talk;
import se.framsteg.network.day.Talks;
import se.framsteg.network.keepers.Keepers;
import se.framsteg.network.routes.NotOfThePromoters;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Phones;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Frame;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** One company to call: what to know before, and three buttons for afterwards. */
@Controller
@RequestMapping("/{region}/promote/calls/{organisation}")
class CallSheetController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final CallSheets sheets;
    private final Talks talks;
    private final Advices advices;
    private final Keepers keepers;
    private final Organisations organisations;
    private final Phones phones;
    private final Clock clock;

    CallSheetController(
            CallSheets sheets,
            Talks talks,
            Advices advices,
            Keepers keepers,
            Organisations organisations,
            Phones phones,
            Clock clock) {
        this.sheets = sheets;
        this.talks = talks;
        this.advices = advices;
        this.keepers = keepers;
        this.organisations = organisations;
        this.phones = phones;
        this.clock = clock;
    }

    /** @param talk what has just been noted, as written is what became of what was just written down */
    @GetMapping
    View show(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable UUID organisation,
            @RequestParam(required = false) @Nullable UUID talk,
            @RequestParam(defaultValue = "") String written) {
        return page(by, region, organisation, talk, TalkForm.EMPTY, AdviceForm.EMPTY, Mending.NONE, written);
    }

    @PostMapping("/talks")
    View create(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable UUID organisation,
            @ModelAttribute TalkForm form) {
        talks.parts(by, organisation);
        Mending mending = form.mending(LocalDate.now(clock));
        if (!mending.isEmpty()) {
            return page(by, region, organisation, null, form, AdviceForm.EMPTY, mending, "")
                    .with(UNPROCESSABLE_CONTENT);
        }
        Talk talk = talks.note(by, organisation, form.how().orElseThrow(), form.again(), form.words());
        return SeeOther.to(back(region, organisation, form) + "?talk=" + talk.id());
    }

    @PostMapping("/talks/{talk}/line")
    View say(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable UUID organisation,
            @PathVariable UUID talk,
            @ModelAttribute TalkForm form) {
        talks.find(by, talk);
        Mending mending = form.lineMending();
        if (!mending.isEmpty()) {
            return page(by, region, organisation, talk, form, AdviceForm.EMPTY, mending, "")
                    .with(UNPROCESSABLE_CONTENT);
        }
        talks.say(by, talk, form.words());
        return SeeOther.to(back(region, organisation, form));
    }

    @PostMapping("/talks/{talk}/undoing")
    View undo(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable UUID organisation,
            @PathVariable UUID talk,
            @ModelAttribute TalkForm form) {
        talks.undo(by, organisation, talk);
        return SeeOther.to(back(region, organisation, form));
    }

    @PostMapping("/advice")
    View write(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable UUID organisation,
            @ModelAttribute AdviceForm form) {
        UUID promoter = talks.promoter(by, organisation);
        Mending mending = form.mending(LocalDate.now(clock));
        if (!mending.isEmpty()) {
            return page(by, region, organisation, null, TalkForm.EMPTY, form, mending, "")
                    .with(UNPROCESSABLE_CONTENT);
        }
        NewAdvice what = form.read();
        boolean sent = advices.write(by, region, promoter, organisation, what);
        return SeeOther.to("/%s/promote/calls/%s?written=%s"
                .formatted(
                        region.slug(), organisation, sent ? "sent" : what.step().isEmpty() ? "kept" : "unsent"));
    }

    @PostMapping("/advice/{advice}/completion")
    View complete(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable UUID organisation,
            @PathVariable UUID advice) {
        talks.parts(by, organisation);
        advices.done(by, organisation, advice, true);
        return SeeOther.to("/%s/promote/calls/%s".formatted(region.slug(), organisation));
    }

    @PostMapping("/advice/{advice}/opening")
    View reopen(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable UUID organisation,
            @PathVariable UUID advice) {
        talks.parts(by, organisation);
        advices.done(by, organisation, advice, false);
        return SeeOther.to("/%s/promote/calls/%s".formatted(region.slug(), organisation));
    }

    /** Says who is to keep the company. */
    @PostMapping("/keeper")
    View keep(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "") String keeper) {
        talks.parts(by, organisation);
        try {
            keepers.choose(by, organisation, UUID.fromString(keeper.strip()));
        } catch (NotOfThePromoters | IllegalArgumentException e) {
            Mending wrong = Mending.of("keeper", "network.keepers.choose.wrong");
            return page(by, region, organisation, null, TalkForm.EMPTY, AdviceForm.EMPTY, wrong, "")
                    .with(UNPROCESSABLE_CONTENT);
        }
        return SeeOther.to("/%s/promote/calls/%s".formatted(region.slug(), organisation));
    }

    /** Notes by which number somebody at the company is called. */
    @PostMapping("/phone")
    View phone(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable UUID organisation,
            @ModelAttribute PhoneForm form) {
        List<Reached> people = sheets.of(by, region, organisation).people();
        Mending mending = form.mending(people);
        if (mending.isEmpty()
                && !phones.note(
                        by,
                        organisation,
                        form.whose(people).orElseThrow(),
                        form.number().orElseThrow())) {
            mending = Mending.of("phone", "network.day.phone.own");
        }
        return mending.isEmpty()
                ? SeeOther.to("/%s/promote/calls/%s".formatted(region.slug(), organisation))
                : page(by, region, organisation, null, TalkForm.EMPTY, AdviceForm.EMPTY, form, mending, "")
                        .with(UNPROCESSABLE_CONTENT);
    }

    private static String back(Region region, UUID organisation, TalkForm form) {
        return form.toDay()
                ? "/%s/promote".formatted(region.slug())
                : "/%s/promote/calls/%s".formatted(region.slug(), organisation);
    }

    private CallSheetPage page(
            Promoter by,
            Region region,
            UUID organisation,
            @Nullable UUID talk,
            TalkForm form,
            AdviceForm advice,
            Mending mending,
            String written) {
        return page(by, region, organisation, talk, form, advice, PhoneForm.EMPTY, mending, written);
    }

    private CallSheetPage page(
            Promoter by,
            Region region,
            UUID organisation,
            @Nullable UUID talk,
            TalkForm form,
            AdviceForm advice,
            PhoneForm phone,
            Mending mending,
            String written) {
        CallSheet sheet = sheets.of(by, region, organisation);
        if (sheet.part().example()) {
            Frame.headExample();
        }
        Talk just = sheet.talks().stream()
                .filter(each -> each.id().equals(talk))
                .findFirst()
                .orElse(null);
        return new CallSheetPage(
                region.slug(),
                sheet,
                keepers.of(by, organisation),
                keepers.colleagues(by),
                just,
                just != null && talks.mayUndo(just),
                form,
                advice,
                phone,
                mending,
                written,
                organisations.boundByPublicAccess(by.region(), by.organisations()).values().stream()
                        .sorted()
                        .toList(),
                LocalDate.now(clock));
    }
}
