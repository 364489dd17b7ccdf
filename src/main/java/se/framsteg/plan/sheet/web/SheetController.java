package se.framsteg.plan.sheet.web;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.shell.Say.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.plan.TooManyActions;
import se.framsteg.plan.sheet.Intake;
import se.framsteg.plan.sheet.Intakes;
import se.framsteg.plan.sheet.PlanSheet;
import se.framsteg.plan.sheet.SheetFile;
import se.framsteg.plan.sheet.SheetIsOld;
import se.framsteg.plan.sheet.SheetProposal;
import se.framsteg.plan.sheet.SheetRow;
import se.framsteg.plan.sheet.SheetTaking;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.Json;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.ReadingFolder;
import se.framsteg.shell.sheets.UnreadableWorkbook;
import se.framsteg.shell.web.SeeOther;
import tools.jackson.core.JacksonException;

/** The actions as an Excel file: out, and in again once somebody has seen what it changes. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/plan")
class SheetController {
    private static final long MOST_BYTES = 5L << 20;

    private final Plans plans;
    private final SheetTaking sheets;
    private final Intakes intakes;
    private final ReadingFolder folder;

    SheetController(Plans plans, SheetTaking sheets, Intakes intakes, ReadingFolder folder) {
        this.plans = plans;
        this.sheets = sheets;
        this.intakes = intakes;
        this.folder = folder;
    }

    /** @param undone which reading of a file has just been undone */
    @GetMapping("/workbook")
    View show(PlanDesk desk, @RequestParam(defaultValue = "") String undone) {
        Undone told = Undone.id(undone)
                .flatMap(id -> intakes.find(desk.by(), id))
                .filter(Intake::isUndone)
                .map(each -> new Undone(each, intakes.left(desk.by(), each.id())))
                .orElse(null);
        return new SheetPage(desk, plans.of(desk.by()), intakes.latest(desk.by()), told, null, List.of(), "");
    }

    @GetMapping("/workbook.xlsx")
    View download(PlanDesk desk) {
        Plan plan = plans.of(desk.by());
        var book = new ByteArrayOutputStream();
        PlanSheet.write(book, plan);
        return Download.of(say("plan.action.sheet.file"), Download.EXCEL, book::toByteArray);
    }

    /** Shows what a file would change; nothing is changed yet. */
    @PostMapping("/workbook")
    View read(PlanDesk desk, @RequestParam(required = false) @Nullable MultipartFile file) {
        if (file == null || file.isEmpty() || file.getSize() > MOST_BYTES) {
            return page(desk, null, List.of(), say("plan.action.sheet.no-file", MOST_BYTES >> 20))
                    .with(UNPROCESSABLE_CONTENT);
        }
        List<SheetRow> rows;
        try {
            rows = rows(file);
        } catch (UnreadableWorkbook refused) {
            return page(
                            desk,
                            null,
                            List.of(),
                            say(refused.textKey(), refused.arguments().toArray()))
                    .with(UNPROCESSABLE_CONTENT);
        }
        return rows.isEmpty()
                ? page(desk, null, List.of(), say("plan.action.sheet.no-rows")).with(UNPROCESSABLE_CONTENT)
                : page(desk, sheets.propose(desk.by(), rows), rows, "");
    }

    private List<SheetRow> rows(MultipartFile file) {
        try {
            Path copy = folder.newFile(".xlsx");
            try (var content = file.getInputStream()) {
                Files.copy(content, copy, REPLACE_EXISTING);
                return SheetFile.read(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param seen what the page before said that the file changes */
    @PostMapping("/workbook/changes")
    View take(PlanDesk desk, @RequestParam(defaultValue = "") String seen) {
        try {
            sheets.take(desk.by(), read(seen));
            return SeeOther.to(desk.plan() + "?said=sheet-taken");
        } catch (SheetIsOld | JacksonException _) {
            return page(desk, null, List.of(), say("plan.action.sheet.old")).with(CONFLICT);
        } catch (TooManyActions _) {
            return page(desk, null, List.of(), say("plan.action.full", Actions.MOST))
                    .with(CONFLICT);
        }
    }

    /** Takes back what a file brought, where nobody has changed it since. */
    @PostMapping("/workbook/intakes/{intake}/undo")
    View undo(PlanDesk desk, @PathVariable UUID intake) {
        Intake stood = intakes.find(desk.by(), intake).orElseThrow();
        return intakes.undo(desk.by(), intake) || stood.isUndone()
                ? SeeOther.to("%s/workbook?undone=%s".formatted(desk.plan(), intake))
                : page(desk, null, List.of(), say("plan.action.intake.old")).with(CONFLICT);
    }

    private static SheetTaking.Seen read(String seen) {
        return Json.list("[" + seen + "]", SheetTaking.Seen.class).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(SheetIsOld::new);
    }

    private SheetPage page(PlanDesk desk, @Nullable SheetProposal proposal, List<SheetRow> rows, String refused) {
        return new SheetPage(desk, plans.of(desk.by()), intakes.latest(desk.by()), null, proposal, rows, refused);
    }
}
