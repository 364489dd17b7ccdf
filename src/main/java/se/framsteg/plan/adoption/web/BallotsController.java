package se.framsteg.plan.adoption.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.plan.adoption.AlreadyDecided;
import se.framsteg.plan.adoption.Ballot;
import se.framsteg.plan.adoption.Ballots;
import se.framsteg.plan.adoption.Board;
import se.framsteg.plan.adoption.BoardAsking;
import se.framsteg.plan.adoption.BoardQuestion;
import se.framsteg.plan.adoption.Decider;
import se.framsteg.plan.adoption.Deciding.Decided;
import se.framsteg.plan.adoption.Decision;
import se.framsteg.plan.adoption.Decision.Outcome;
import se.framsteg.plan.adoption.PlanVersions;
import se.framsteg.plan.adoption.TooManyAsked;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.adoption.VersionId;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.Pdf;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** A lead puts a version to each of those who decide, answers what they ask, and closes. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/plan/decisions/{frozen}/answers")
class BallotsController {
    private final PlanVersions versions;
    private final BoardAsking asking;
    private final Board board;
    private final VersionPages pages;
    private final PublicAddress addresses;
    private final Clock clock;

    BallotsController(
            PlanVersions versions,
            BoardAsking asking,
            Board board,
            VersionPages pages,
            PublicAddress addresses,
            Clock clock) {
        this.pages = pages;
        this.versions = versions;
        this.asking = asking;
        this.board = board;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** @param said what has just been done: {@code asked}, {@code answered} or {@code taken-back} */
    @GetMapping
    View index(PlanDesk desk, @PathVariable VersionId frozen, @RequestParam(defaultValue = "") String said) {
        return page(desk, frozen, said, Map.of(), Mending.NONE);
    }

    /** What one of them answers by who has no mail address and has not answered, on a sheet of paper. */
    @GetMapping("/files/{ballot}")
    View paper(PlanDesk desk, @PathVariable VersionId frozen, @PathVariable UUID ballot) {
        Version version =
                versions.find(desk.by(), frozen).filter(Version::isOpen).orElseThrow();
        Ballots ballots = asking.of(desk.by(), version);
        String address =
                Optional.ofNullable(addresses(desk, ballots).get(ballot)).orElseThrow();
        Ballot theirs = ballots.all().stream()
                .filter(each -> each.id().equals(ballot))
                .findFirst()
                .orElseThrow();
        return Download.of(
                "v%d-%s.pdf".formatted(version.number(), Say.say("plan.decision.sheet.file")),
                Download.PDF,
                () -> Pdf.of(new BallotDocument(theirs, version, desk.by().name(), address)));
    }

    /** Asks those who have not been asked. */
    @PostMapping
    View create(PlanDesk desk, @PathVariable VersionId frozen, @RequestParam(defaultValue = "") String closesOn) {
        ProposalController.onlyLead(desk);
        var reading = new FormReading();
        LocalDate last = today().plusDays(BoardAsking.LONGEST_DAYS);
        Optional<LocalDate> day = reading.neededDay("closesOn", closesOn);
        day.filter(each -> each.isBefore(today()) || each.isAfter(last))
                .ifPresent(_ -> reading.refuse("closesOn", "plan.decision.ask.between", Say.date(last)));
        if (!reading.mending().isEmpty()) {
            return page(desk, frozen, Map.of("closesOn", closesOn), reading.mending())
                    .with(UNPROCESSABLE_CONTENT);
        }
        try {
            asking.ask(desk.by(), desk.region(), frozen, day.orElseThrow());
            return back(desk, frozen, "?said=asked");
        } catch (TooManyAsked _) {
            return page(desk, frozen, Map.of(), Mending.of("closesOn", "plan.decision.ask.many"))
                    .with(CONFLICT);
        } catch (AlreadyDecided decided) {
            return decided(desk, decided);
        }
    }

    @PostMapping("/{ballot}/withdrawal")
    View withdraw(PlanDesk desk, @PathVariable VersionId frozen, @PathVariable UUID ballot) {
        try {
            asking.withdraw(desk.by(), frozen, ballot);
            return back(desk, frozen, "?said=taken-back");
        } catch (AlreadyDecided decided) {
            return decided(desk, decided);
        }
    }

    @PostMapping("/questions/{asked}")
    View answer(
            PlanDesk desk,
            @PathVariable VersionId frozen,
            @PathVariable UUID asked,
            @RequestParam Map<String, String> fields) {
        String answer = fields.getOrDefault("answer-" + asked, "");
        var reading = new FormReading();
        String said = reading.needed(
                "answer",
                answer.replace("\r\n", "\n"),
                BoardQuestion.LONGEST_ANSWER,
                "plan.decision.ask.answer.missing");
        if (!reading.mending().isEmpty()) {
            return page(desk, frozen, Map.of("answer-" + asked, answer), reading.mending())
                    .with(UNPROCESSABLE_CONTENT);
        }
        try {
            asking.answer(desk.by(), frozen, asked, said);
            return back(desk, frozen, "?said=answered");
        } catch (AlreadyDecided decided) {
            return decided(desk, decided);
        }
    }

    /** Adopted where more than half have approved; otherwise as the lead says. */
    @PostMapping("/closing")
    View close(PlanDesk desk, @PathVariable VersionId frozen, @RequestParam MultiValueMap<String, String> fields) {
        ProposalController.onlyLead(desk);
        var reading = new FormReading();
        Version version = versions.find(desk.by(), frozen).orElseThrow(NoSuchElementException::new);
        boolean approved = asking.of(desk.by(), version).isApproved();
        Decided decided = approved
                ? new Decided(Outcome.ADOPTED, today(), "", null)
                : otherwise(reading, fields.toSingleValueMap());
        if (!reading.mending().isEmpty()) {
            return page(desk, frozen, fields.toSingleValueMap(), reading.mending())
                    .with(UNPROCESSABLE_CONTENT);
        }
        try {
            asking.close(desk.by(), frozen, decided);
            return SeeOther.to(DecisionPaths.version(desk, frozen) + "?said=decided");
        } catch (AlreadyDecided already) {
            return decided(desk, already);
        }
    }

    private Decided otherwise(FormReading reading, Map<String, String> typed) {
        Outcome outcome = Outcome.REJECTED.code().equals(typed.get("outcome")) ? Outcome.REJECTED : Outcome.POSTPONED;
        String why = reading.needed("why", typed.get("why"), Decision.LONGEST, "plan.decision.meeting.why.missing");
        LocalDate to = outcome == Outcome.POSTPONED
                ? reading.neededDay("postponedTo", typed.get("postponedTo")).orElse(null)
                : null;
        if (to != null && !to.isAfter(today())) {
            reading.refuse("postponedTo", "plan.decision.meeting.later");
        }
        return reading.mending().isEmpty()
                ? new Decided(outcome, today(), why, to)
                : new Decided(Outcome.ADOPTED, today(), "", null);
    }

    private View decided(PlanDesk desk, AlreadyDecided decided) {
        return pages.of(desk, decided.version(), "already").with(CONFLICT);
    }

    private static View back(PlanDesk desk, VersionId frozen, String query) {
        return SeeOther.to(DecisionPaths.version(desk, frozen) + "/answers" + query);
    }

    private BallotsPage page(PlanDesk desk, VersionId frozen, Map<String, String> typed, Mending mending) {
        return page(desk, frozen, "", typed, mending);
    }

    private BallotsPage page(PlanDesk desk, VersionId frozen, String said, Map<String, String> typed, Mending mending) {
        Version version = versions.find(desk.by(), frozen).orElseThrow(NoSuchElementException::new);
        Ballots ballots = asking.of(desk.by(), version);
        var asked = ballots.all().stream().map(Ballot::personId).collect(Collectors.toSet());
        List<Decider> notAsked = board.of(desk.by()).stream()
                .filter(each -> !asked.contains(each.personId()))
                .toList();
        Map<Boolean, List<Decider>> may = notAsked.stream()
                .collect(Collectors.partitioningBy(each -> BoardAsking.mayBeAsked(version, ballots, each)));
        return new BallotsPage(
                desk,
                version,
                ballots,
                may.getOrDefault(true, List.of()),
                may.getOrDefault(false, List.of()),
                asking.withoutMail(notAsked),
                asking.questions(desk.by(), frozen),
                addresses(desk, ballots),
                today(),
                said,
                typed,
                mending);
    }

    /** The whole addresses of those who get theirs by hand. */
    private Map<UUID, String> addresses(PlanDesk desk, Ballots ballots) {
        String page = Say.link("/%s/decision/".formatted(desk.region().slug()));
        return asking.links(desk.by(), ballots).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> addresses.of(page + each.getValue().token())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
