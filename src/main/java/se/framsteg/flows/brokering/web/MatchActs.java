package se.framsteg.flows.brokering.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
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
import se.framsteg.flows.brokering.Speaker;
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
        var by = speaker(desk, form.consent(LocalDate.now(clock)));
        return by.value().isEmpty()
                ? wrong(desk, match, form, by.mending())
                : act(desk, match, () -> switch (matches.yes(by.value().get(), match)) {
                    case BOTH -> "both";
                    case WAITS -> "yes";
                    case OVER -> "";
                });
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

    @PostMapping("/no/removal")
    View undoNo(@ModelAttribute("desk") MatchDesk desk, @PathVariable MatchId match) {
        return act(desk, match, "no-undone", () -> matches.undoNo(desk.by(), match));
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
        var by = new MatchForm.Read<>(Optional.of(desk.by()), Mending.NONE);
        return act(
                desk,
                match,
                form,
                form.message(),
                by,
                "wrote",
                (speaker, words) -> dialogues.write(speaker, match, words));
    }

    @PostMapping("/proposals")
    View propose(@ModelAttribute("desk") MatchDesk desk, @PathVariable MatchId match, @ModelAttribute MatchForm form) {
        SeenMatch seen = pages.seen(desk, match);
        Proposal.Kind kind =
                MatchForm.typed(form.kind()).equals("trial") ? Proposal.Kind.TRIAL : Proposal.Kind.AGREEMENT;
        return act(
                desk,
                match,
                form,
                form.proposal(Shown.less(seen.own(), seen.other())),
                speaker(desk, form.said(LocalDate.now(clock))),
                "proposed",
                (by, terms) -> dialogues.propose(by, match, kind, terms));
    }

    @PostMapping("/proposals/{proposal}/confirmation")
    View confirm(
            @ModelAttribute("desk") MatchDesk desk,
            @PathVariable MatchId match,
            @PathVariable UUID proposal,
            @ModelAttribute MatchForm form) {
        var by = speaker(desk, form.said(LocalDate.now(clock)));
        return act(
                desk,
                match,
                form.answering(proposal.toString()),
                by,
                by,
                "confirmed",
                (speaker, _) -> dialogues.answer(speaker, match, proposal, true));
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
        return act(
                desk,
                match,
                form,
                read,
                speaker(desk, form.toldBy(today)),
                "told",
                (by, told) -> deliveries.tell(by, match, told));
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
        var by = speaker(desk, form.said(LocalDate.now(clock)));
        return act(
                desk,
                match,
                form.answering(delivery.toString()),
                by,
                by,
                "right",
                (speaker, _) -> deliveries.confirm(speaker, match, delivery));
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

    /** A company speaks for itself; a promoter says who outside has said so, and when. */
    private static MatchForm.Read<Speaker> speaker(MatchDesk desk, MatchForm.Read<Consent> said) {
        return desk.isCompany()
                ? new MatchForm.Read<>(Optional.of(desk.by()), Mending.NONE)
                : new MatchForm.Read<>(said.value().map(desk.by()::hearing), said.mending());
    }

    /** Does what is typed, once it can be read and it is known who says so. */
    private <T> View act(
            MatchDesk desk,
            MatchId match,
            MatchForm form,
            MatchForm.Read<T> read,
            MatchForm.Read<Speaker> by,
            String said,
            BiConsumer<Speaker, T> does) {
        return read.value().isEmpty() || by.value().isEmpty()
                ? wrong(desk, match, form, read.with(by))
                : act(
                        desk,
                        match,
                        said,
                        () -> does.accept(by.value().get(), read.value().get()));
    }

    private View act(MatchDesk desk, MatchId match, String said, Runnable does) {
        return act(desk, match, () -> {
            does.run();
            return said;
        });
    }

    /** What cannot be done as it stands now is said on the page, which shows how it stands. */
    private View act(MatchDesk desk, MatchId match, Supplier<String> does) {
        try {
            return SeeOther.to("%s?said=%s#told".formatted(desk.path(match), does.get()));
        } catch (NotAnyMore _) {
            return pages.page(desk, match, "not-any-more").with(CONFLICT);
        }
    }
}
