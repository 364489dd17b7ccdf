package se.framsteg.course.work.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Restored;
import se.framsteg.course.work.Versions;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.web.SeeOther;

/** A worksheet's earlier versions: who changed what, how it stood at a moment, and back to that. */
@Controller
@RequestMapping("/{region}/company/{organisation}/course/{programme}/{worksheet}")
class VersionsController {
    private final Versions versions;
    private final WorksheetPages pages;

    VersionsController(Versions versions, WorksheetPages pages) {
        this.versions = versions;
        this.pages = pages;
    }

    @GetMapping("/versions")
    View index(WorkDesk desk, @PathVariable String worksheet, @RequestParam(defaultValue = "") String before) {
        Worksheet sheet = pages.worksheet(desk, worksheet);
        int number = before.isEmpty() ? Versions.LATEST : FormReading.version(before);
        return new VersionsPage(
                desk,
                sheet,
                versions.moments(desk.by(), desk.round(), sheet, number),
                versions.titles(desk.by(), desk.round(), sheet),
                number,
                pages.readers(desk, sheet));
    }

    @GetMapping("/versions/{seq}")
    View show(WorkDesk desk, @PathVariable String worksheet, @PathVariable String seq) {
        Worksheet sheet = pages.worksheet(desk, worksheet);
        int number = FormReading.version(seq);
        return new VersionPage(
                desk,
                sheet,
                number,
                versions.since(desk.by(), desk.round(), sheet, number),
                versions.titles(desk.by(), desk.round(), sheet),
                pages.readers(desk, sheet));
    }

    /** @param only what to take back; empty for the whole worksheet */
    @PostMapping("/versions/{seq}/restoration")
    View restore(
            WorkDesk desk,
            @PathVariable String worksheet,
            @PathVariable String seq,
            @RequestParam(defaultValue = "") String only) {
        Worksheet sheet = pages.worksheet(desk, worksheet);
        return SeeOther.to(desk.path(sheet)
                + said("restored", versions.restore(desk.by(), desk.round(), sheet, FormReading.version(seq), only)));
    }

    @PostMapping("/changes/{seq}/undo")
    View undo(WorkDesk desk, @PathVariable String worksheet, @PathVariable String seq) {
        Worksheet sheet = pages.worksheet(desk, worksheet);
        return SeeOther.to(desk.path(sheet)
                + said("undone", versions.undo(desk.by(), desk.round(), sheet, FormReading.version(seq))));
    }

    private static String said(String done, Restored restored) {
        String said = restored.isDone() ? done + "&change=" + restored.seq() : "as-it-is";
        return "?said=" + (restored.noRoom() ? "no-room-back" : said) + "#saved";
    }
}
