package se.framsteg.flows.brokering.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.flows.brokering.Consent;
import se.framsteg.flows.brokering.Deliveries;
import se.framsteg.flows.brokering.Delivery;
import se.framsteg.flows.brokering.Dialogues;
import se.framsteg.flows.brokering.MatchId;
import se.framsteg.flows.brokering.Matches;
import se.framsteg.flows.brokering.NotAnyMore;
import se.framsteg.flows.brokering.Proposal;
import se.framsteg.flows.brokering.Reason;
import se.framsteg.flows.brokering.SeenMatch;
import se.framsteg.flows.brokering.Shown;
import se.framsteg.flows.brokering.Stage;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** What a side does with a match, whether a company for itself or a promoter for a holder outside. */
abstract class MatchActs {
    private final MatchPages pages;
    private final Matches matches;
    private final Dialogues dialogues;
    private final Deliveries deliveries;
    private final Clock clock;

    MatchActs(MatchPages pages, Matches matches, Dialogues dialogues, Deliveries deliveries, Clock clock) {
        this.pages = pages;
        this.matches = matches;
        this.dialogues = dialogues;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @GetMapping("/files/{file}")
    View file(@ModelAttribute("desk") MatchDesk desk, @PathVariable MatchId match, @PathVariable UUID file) {
        return pages.file(desk, match, file);
    }

    @PostMapping("/yes")
    View yes(@ModelAttribute("desk") MatchDesk desk, @PathVariable MatchId match, @ModelAttribute MatchForm form) {
        SeenMatch seen = pages.seen(desk, match);
        boolean both = seen.stage() instanceof Stage.Interest && !seen.isWaiting();
        if (!desk.isCompany()) {
            var read = form.consent(LocalDate.now(clock));
            return read.value().isEmpty()
                    ? wrong(desk, match, form, read.mending())
                    : act(
                            desk,
                            match,
                            both ? "both" : "yes",
                            () -> matches.yes(desk.by(), match, read.value().get()));
        }
        return act(desk, match, both ? "both" : "yes", () -> matches.yes(desk.by(), match));
    }

    /** @param back whether it takes back a yes on purpose; a no from a page that is older than the yes is asked about */
    @PostMapping("/no")
    View no(
            @ModelAttribute("desk") MatchDesk desk,
            @PathVariable MatchId match,
            @RequestParam(defaultValue = "false") boolean back) {
        if (!back && pages.seen(desk, match).isWaiting()) {
            return pages.page(desk, match, "yes-already").with(CONFLICT);
        }
        return act(desk, match, "no", () -> matches.no(desk.by(), match));
    }

    @PostMapping("/failure")
    View fail(
            @ModelAttribute("desk") MatchDesk desk,
            @PathVariable MatchId match,
            @RequestParam(defaultValue = "") String reason) {
        Reason why = Reason.given(reason).orElse(null);
        if (why == null) {
            return pages.page(desk, match, MatchForm.EMPTY, Mending.of("reason", "flows.brokering.reason.missing"), "")
                    .with(UNPROCESSABLE_CONTENT);
        }
        return act(desk, match, "failed", () -> matches.fail(desk.by(), match, why));
    }

    @PostMapping("/end")
    View end(@ModelAttribute("desk") MatchDesk desk, @PathVariable MatchId match) {
        return act(desk, match, "ended", () -> matches.end(desk.by(), match));
    }

    @PostMapping("/messages")
    View write(@ModelAttribute("desk") MatchDesk desk, @PathVariable MatchId match, @ModelAttribute MatchForm form) {
        var read = form.message();
        return read.value().isEmpty()
                ? wrong(desk, match, form, read.mending())
                : act(
                        desk,
                        match,
                        "wrote",
                        () -> dialogues.write(desk.by(), match, read.value().get()));
    }

    @PostMapping("/proposals")
    View propose(@ModelAttribute("desk") MatchDesk desk, @PathVariable MatchId match, @ModelAttribute MatchForm form) {
        var read = form.proposal();
        var said = said(desk, form.said(LocalDate.now(clock)));
        if (read.value().isEmpty() || said.value().isEmpty()) {
            return wrong(desk, match, form, read.with(said));
        }
        Proposal.Kind kind =
                MatchForm.typed(form.kind()).equals("trial") ? Proposal.Kind.TRIAL : Proposal.Kind.AGREEMENT;
        return act(
                desk,
                match,
                "proposed",
                () -> dialogues.propose(
                        desk.by(),
                        match,
                        kind,
                        read.value().get(),
                        said.value().get().consent()));
    }

    @PostMapping("/proposals/{proposal}/confirmation")
    View confirm(
            @ModelAttribute("desk") MatchDesk desk,
            @PathVariable MatchId match,
            @PathVariable UUID proposal,
            @ModelAttribute MatchForm form) {
        var said = said(desk, form.said(LocalDate.now(clock)));
        return said.value().isEmpty()
                ? wrong(desk, match, form.answering(proposal.toString()), said.mending())
                : act(
                        desk,
                        match,
                        "confirmed",
                        () -> dialogues.answer(
                                desk.by(),
                                match,
                                proposal,
                                true,
                                said.value().get().consent()));
    }

    /** Who outside has said so; a company speaks for itself. */
    private record Said(@Nullable Consent consent) {}

    private static MatchForm.Read<Said> said(MatchDesk desk, MatchForm.Read<Consent> read) {
        return desk.isCompany()
                ? new MatchForm.Read<>(Optional.of(new Said(null)), Mending.NONE)
                : new MatchForm.Read<>(read.value().map(Said::new), read.mending());
    }

    @PostMapping("/proposals/{proposal}/refusal")
    View decline(@ModelAttribute("desk") MatchDesk desk, @PathVariable MatchId match, @PathVariable UUID proposal) {
        return act(desk, match, "declined", () -> dialogues.answer(desk.by(), match, proposal, false));
    }

    @PostMapping("/deliveries")
    View tell(@ModelAttribute("desk") MatchDesk desk, @PathVariable MatchId match, @ModelAttribute MatchForm form) {
        LocalDate today = LocalDate.now(clock);
        SeenMatch seen = pages.seen(desk, match);
        BigDecimal year = Shown.less(seen.own(), seen.other());
        var sure = form.delivery(today, false, year);
        boolean alike = sure.value()
                .filter(told -> deliveries.of(desk.by(), match).stream().anyMatch(each -> isAlike(each, told, seen)))
                .isPresent();
        var read = alike ? form.delivery(today, true, year) : sure;
        var said = said(desk, form.toldBy(today));
        return read.value().isEmpty() || said.value().isEmpty()
                ? wrong(desk, match, form, read.with(said))
                : act(
                        desk,
                        match,
                        "told",
                        () -> deliveries.tell(
                                desk.by(),
                                match,
                                read.value().get(),
                                said.value().get().consent()));
    }

    /** Of the same day and amount, and not one that the other side waits to have confirmed. */
    private static boolean isAlike(Delivery each, Delivery.Told told, SeenMatch seen) {
        boolean live = each.isCounted() || each.state() == Delivery.State.TOLD;
        return live
                && !each.awaits(seen.mine())
                && each.on().equals(told.on())
                && each.tonnes().compareTo(told.tonnes()) == 0
                && !each.id().equals(told.corrects());
    }

    @PostMapping("/deliveries/{delivery}/confirmation")
    View right(
            @ModelAttribute("desk") MatchDesk desk,
            @PathVariable MatchId match,
            @PathVariable UUID delivery,
            @ModelAttribute MatchForm form) {
        var said = said(desk, form.said(LocalDate.now(clock)));
        return said.value().isEmpty()
                ? wrong(desk, match, form.answering(delivery.toString()), said.mending())
                : act(
                        desk,
                        match,
                        "right",
                        () -> deliveries.confirm(
                                desk.by(), match, delivery, said.value().get().consent()));
    }

    @PostMapping("/deliveries/{delivery}/dispute")
    View dispute(@ModelAttribute("desk") MatchDesk desk, @PathVariable MatchId match, @PathVariable UUID delivery) {
        return act(desk, match, "disputed", () -> deliveries.dispute(desk.by(), match, delivery));
    }

    @PostMapping("/deliveries/{delivery}/removal")
    View undo(@ModelAttribute("desk") MatchDesk desk, @PathVariable MatchId match, @PathVariable UUID delivery) {
        return act(desk, match, "undone", () -> deliveries.undo(desk.by(), match, delivery));
    }

    private View wrong(MatchDesk desk, MatchId match, MatchForm form, Mending mending) {
        return pages.page(desk, match, form, mending, "").with(UNPROCESSABLE_CONTENT);
    }

    /** What cannot be done as it stands now is said on the page, which shows how it stands. */
    private View act(MatchDesk desk, MatchId match, String said, Runnable does) {
        try {
            does.run();
        } catch (NotAnyMore _) {
            return pages.page(desk, match, "not-any-more").with(CONFLICT);
        }
        return to(desk, match, said, "#told");
    }

    private static View to(MatchDesk desk, MatchId match, String said, String place) {
        return SeeOther.to("%s?said=%s%s".formatted(desk.path(match), said, place));
    }
}
