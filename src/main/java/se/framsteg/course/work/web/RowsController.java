package se.framsteg.course.work.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.PastedRows;
import se.framsteg.course.work.UsualTopics;
import se.framsteg.course.work.Works;
import se.framsteg.course.work.Written;
import se.framsteg.shell.web.SeeOther;

/** The rows of a worksheet: taken away, brought back, and many put in at once. What stands in the form goes along. */
@Controller
@RequestMapping("/{region}/company/{organisation}/course/{programme}/{worksheet}")
class RowsController {
    private final Works works;
    private final UsualTopics topics;
    private final WorksheetPages pages;

    RowsController(Works works, UsualTopics topics, WorksheetPages pages) {
        this.works = works;
        this.topics = topics;
        this.pages = pages;
    }

    @PostMapping("/rows/{row}/removal")
    View remove(
            WorkDesk desk,
            @PathVariable String worksheet,
            @PathVariable UUID row,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam MultiValueMap<String, String> fields) {
        Worksheet sheet = pages.worksheet(desk, worksheet);
        return pages.write(desk, sheet, seen, fields).orElseGet(() -> {
            works.remove(desk.by(), desk.round(), sheet, row);
            return SeeOther.to(desk.path(sheet) + "?removed=" + row + "#saved");
        });
    }

    @PostMapping("/rows/{row}/return")
    View bringBack(WorkDesk desk, @PathVariable String worksheet, @PathVariable UUID row) {
        Worksheet sheet = pages.worksheet(desk, worksheet);
        boolean back = works.bringBack(desk.by(), desk.round(), sheet, row);
        return SeeOther.to(desk.path(sheet) + "?said=" + (back ? "back" : "no-room-back") + "#saved");
    }

    /** Rows copied out of a spreadsheet, as new rows. */
    @PostMapping("/pasted/{table}")
    View paste(
            WorkDesk desk,
            @PathVariable String worksheet,
            @PathVariable String table,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam MultiValueMap<String, String> fields) {
        Worksheet sheet = pages.worksheet(desk, worksheet);
        Table into = sheet.table(table).orElseThrow();
        return pages.write(desk, sheet, seen, fields).orElseGet(() -> {
            String pasted = String.valueOf(fields.getFirst("paste-" + table));
            Map<AnswerPlace, String> rows = PastedRows.read(into, pasted);
            Written written = works.write(desk.by(), desk.round(), sheet, Integer.MAX_VALUE, rows);
            String said = rows.isEmpty() ? "nothing-pasted" : written.noRoom() ? "no-room" : "pasted";
            return SeeOther.to(desk.path(sheet) + "?said=" + said + "#saved");
        });
    }

    /** The topics that are usual in the company's trade, as new rows. */
    @PostMapping("/usual/{table}")
    View usual(
            WorkDesk desk,
            @PathVariable String worksheet,
            @PathVariable String table,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam MultiValueMap<String, String> fields) {
        Worksheet sheet = pages.worksheet(desk, worksheet);
        Table into = sheet.table(table).filter(UsualTopics::areOf).orElseThrow();
        return pages.write(desk, sheet, seen, fields).orElseGet(() -> {
            var change = topics.add(desk.by(), desk.round(), sheet, into);
            return SeeOther.to(desk.path(sheet)
                    + (change.isPresent() ? "?said=usual&change=" + change.getAsInt() : "?said=usual-all")
                    + "#saved");
        });
    }
}
