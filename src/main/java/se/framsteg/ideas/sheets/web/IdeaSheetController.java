package se.framsteg.ideas.sheets.web;

import static org.springframework.http.HttpStatus.CONFLICT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.Worksheet;
import se.framsteg.course.handin.HandIn;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.handin.SomethingIsLacking;
import se.framsteg.course.handin.Standing;
import se.framsteg.course.openings.Readers;
import se.framsteg.course.work.OwnWorksheet;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Rounds;
import se.framsteg.course.work.Works;
import se.framsteg.ideas.sheets.IdeaCards;
import se.framsteg.ideas.sheets.IdeaPriorities;
import se.framsteg.ideas.sheets.IdeaSheet;
import se.framsteg.ideas.sheets.IdeasInCourse;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.InIdeas;
import se.framsteg.people.Member;
import se.framsteg.shell.Frame;
import se.framsteg.shell.web.SeeOther;

/** A company's ideas as worksheets of the course: how they stand, and given to the region as a copy. */
@Controller
@InIdeas
@RequestMapping("/{region}/company/{organisation}/course/{programme}")
class IdeaSheetController {
    private final Rounds rounds;
    private final Works works;
    private final IdeasInCourse course;
    private final IdeaCards cards;
    private final IdeaPriorities priorities;
    private final HandIns handIns;
    private final Readers readers;
    private final Clock clock;

    IdeaSheetController(
            Rounds rounds,
            Works works,
            IdeasInCourse course,
            IdeaCards cards,
            IdeaPriorities priorities,
            HandIns handIns,
            Readers readers,
            Clock clock) {
        this.rounds = rounds;
        this.works = works;
        this.course = course;
        this.cards = cards;
        this.priorities = priorities;
        this.handIns = handIns;
        this.readers = readers;
        this.clock = clock;
    }

    @GetMapping("/idea-cards")
    View cards(IdeaDesk desk, @PathVariable String programme, @RequestParam(defaultValue = "") String said) {
        return page(desk(desk, programme, IdeaCards.NAME), cards, said);
    }

    @PostMapping("/idea-cards/hand-in")
    View handInCards(IdeaDesk desk, @PathVariable String programme) {
        return handIn(desk(desk, programme, IdeaCards.NAME), cards);
    }

    @GetMapping("/idea-priorities")
    View priorities(IdeaDesk desk, @PathVariable String programme, @RequestParam(defaultValue = "") String said) {
        return page(desk(desk, programme, IdeaPriorities.NAME), priorities, said);
    }

    @PostMapping("/idea-priorities/hand-in")
    View handInPriorities(IdeaDesk desk, @PathVariable String programme) {
        return handIn(desk(desk, programme, IdeaPriorities.NAME), priorities);
    }

    private View handIn(SheetDesk desk, IdeaSheet sheet) {
        try {
            course.handIn(desk.ideas().by(), desk.round(), desk.worksheet());
            return SeeOther.to(desk.path() + "?said=handed-in#saved");
        } catch (SomethingIsLacking _) {
            return page(desk, sheet, "lacking").with(CONFLICT);
        }
    }

    private IdeaSheetPage page(SheetDesk desk, IdeaSheet sheet, String said) {
        Member by = desk.ideas().by();
        Optional<OwnWorksheet.Copy> copy = sheet.copy(by, desk.round());
        Standing standing = handIns.standing(by, desk.round(), desk.worksheet());
        HandIn latest = standing.latest();
        boolean same = latest != null
                && copy.filter(now -> sheet.export(now.document()).equals(sheet.export(latest.document())))
                        .isPresent();
        return new IdeaSheetPage(
                desk,
                sheet.lacks(sheet.counting(by)),
                standing,
                same,
                copy.map(now -> sheet.read(now.document())).orElse(null),
                readers.of(by, desk.round(), desk.worksheet()),
                said);
    }

    /** Once its week has opened. */
    private SheetDesk desk(IdeaDesk desk, String programme, String name) {
        Round round = rounds.find(desk.by(), programme).orElseThrow();
        Worksheet worksheet = works.edition(round)
                .worksheet(name)
                .filter(sheet -> round.isOpen(sheet.week(), LocalDate.now(clock)))
                .orElseThrow();
        if (round.example()) {
            Frame.headExample();
        }
        return new SheetDesk(desk, round, worksheet);
    }
}
