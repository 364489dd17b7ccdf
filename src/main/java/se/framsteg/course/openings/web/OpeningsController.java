package se.framsteg.course.openings.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.Worksheet;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.openings.OpenDrafts;
import se.framsteg.course.openings.OpeningId;
import se.framsteg.course.openings.TooManyOpenings;
import se.framsteg.course.work.web.WorkDesk;
import se.framsteg.course.work.web.WorksheetPages;
import se.framsteg.people.Invitations;
import se.framsteg.people.TooManyInvitations;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** A lead lets one person read a worksheet's draft, and takes that back. Everybody at the company sees who may. */
@Controller
@RequestMapping("/{region}/company/{organisation}/course/{programme}/{worksheet}/openings")
public class OpeningsController {
    private final OpenDrafts openings;
    private final HandIns handIns;
    private final WorksheetPages pages;
    private final Clock clock;

    OpeningsController(OpenDrafts openings, HandIns handIns, WorksheetPages pages, Clock clock) {
        this.openings = openings;
        this.handIns = handIns;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    View index(WorkDesk desk, @PathVariable String worksheet, @RequestParam(defaultValue = "") String said) {
        Worksheet sheet = pages.any(desk, worksheet);
        return page(desk, sheet, OpeningForm.blank(today()), Mending.NONE, said);
    }

    @PostMapping
    View create(WorkDesk desk, @PathVariable String worksheet, @ModelAttribute OpeningForm form) {
        if (!desk.by().isLead()) {
            throw new NoSuchElementException("Only a lead opens a draft");
        }
        Worksheet sheet = pages.any(desk, worksheet);
        Mending mending = form.mending(today());
        if (!mending.isEmpty()) {
            return page(desk, sheet, form, mending, "").with(UNPROCESSABLE_CONTENT);
        }
        try {
            openings.open(desk.by(), desk.region(), desk.round(), sheet, form.to(), form.untilOn(today()));
        } catch (TooManyInvitations _) {
            return page(
                            desk,
                            sheet,
                            form,
                            Mending.of("address", "course.opening.letters", Invitations.MOST_LETTERS),
                            "")
                    .with(CONFLICT);
        } catch (TooManyOpenings _) {
            return page(desk, sheet, form, Mending.of("person", "course.opening.many", OpenDrafts.MOST), "")
                    .with(CONFLICT);
        }
        return SeeOther.to(desk.path(sheet) + "/openings?said=opened");
    }

    @PostMapping("/{opening}/closing")
    View close(WorkDesk desk, @PathVariable String worksheet, @PathVariable OpeningId opening) {
        Worksheet sheet = pages.any(desk, worksheet);
        openings.close(desk.by(), desk.round(), opening);
        return SeeOther.to(desk.path(sheet) + "/openings?said=closed");
    }

    private OpeningsPage page(WorkDesk desk, Worksheet sheet, OpeningForm form, Mending mending, String said) {
        return new OpeningsPage(
                desk,
                sheet,
                handIns.lastHandedIn(desk.by(), desk.round(), sheet).orElse(null),
                openings.of(desk.by(), desk.round()).stream()
                        .filter(each -> each.worksheet().equals(sheet.name()))
                        .toList(),
                openings.helpers(desk.by(), desk.round()),
                form,
                mending,
                said,
                today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
