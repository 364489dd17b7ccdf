package se.framsteg.course.papers.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.Week;
import se.framsteg.course.Worksheet;
import se.framsteg.course.papers.PaperSize;
import se.framsteg.course.papers.TableSheet;
import se.framsteg.course.views.Views;
import se.framsteg.course.work.AnswerWords;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.NamedRows;
import se.framsteg.course.work.OwnWorksheet;
import se.framsteg.course.work.OwnWorksheets;
import se.framsteg.course.work.Work;
import se.framsteg.course.work.Works;
import se.framsteg.course.work.web.WorkDesk;
import se.framsteg.people.Members;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Json;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.PaperShape;
import se.framsteg.shell.documents.Pdf;

/** What a company takes away of its own work: a worksheet as it stands, and the week's worksheets to write on by hand. */
@Controller
@RequestMapping("/{region}/company/{organisation}/course/{programme}")
public class PaperController {
    private final Works works;
    private final OwnWorksheets own;
    private final NamedRows named;
    private final Views views;
    private final Members members;
    private final Clock clock;

    PaperController(Works works, OwnWorksheets own, NamedRows named, Views views, Members members, Clock clock) {
        this.works = works;
        this.own = own;
        this.named = named;
        this.views = views;
        this.members = members;
        this.clock = clock;
    }

    @GetMapping("/{worksheet}/worksheet.pdf")
    View paper(WorkDesk desk, @PathVariable String worksheet) {
        Worksheet sheet = open(desk, worksheet);
        Page paper = own.find(sheet)
                .<Page>map(keeper -> OwnPaper.of(desk, members.company(desk.by()), sheet, keeper))
                .orElseGet(() -> paper(desk, works.find(desk.by(), desk.round(), sheet)));
        return Download.of(name(sheet.name(), "pdf"), Download.PDF, inThisLanguage(paper, PaperShape.A4_STANDING));
    }

    private WorkPaper paper(WorkDesk desk, Work work) {
        return new WorkPaper(
                desk.round().programme(),
                members.company(desk.by()),
                work,
                words(desk, work),
                views.of(work.worksheet(), work.answers()));
    }

    @GetMapping("/{worksheet}/worksheet.json")
    View file(WorkDesk desk, @PathVariable String worksheet) {
        Worksheet sheet = open(desk, worksheet);
        String company = members.company(desk.by());
        Object file = own.find(sheet)
                .<Object>map(keeper -> OwnFile.of(desk, company, sheet, keeper))
                .orElseGet(() -> WorkFile.of(
                        company,
                        desk.round().programme(),
                        desk.edition().name(),
                        works.find(desk.by(), desk.round(), sheet)));
        return Download.of(
                name(sheet.name(), "json"),
                "application/json",
                () -> Json.pretty(file).getBytes(UTF_8));
    }

    /** @param filled whether what the company has written is printed on them */
    @GetMapping("/weeks/{week}/papers.pdf")
    View papers(
            WorkDesk desk,
            @PathVariable int week,
            @RequestParam(defaultValue = "a4") String size,
            @RequestParam(defaultValue = "false") boolean filled) {
        Week found = desk.edition().weeks().stream()
                .filter(each -> each.number() == week && !each.worksheets().isEmpty())
                .filter(each -> desk.round().isOpen(each.number(), LocalDate.now(clock)))
                .findFirst()
                .orElseThrow();
        String company = members.company(desk.by());
        List<TableSheet> sheets = found.worksheets().stream()
                .map(sheet -> own.find(sheet)
                        .map(keeper -> sheet(desk, company, sheet, keeper, PaperSize.of(size), filled))
                        .orElseGet(() -> sheet(desk, company, sheet, PaperSize.of(size), filled)))
                .toList();
        var papers = new TablePapers(desk.round().programme(), week, PaperSize.of(size), sheets);
        return Download.of(
                name(Say.say("course.paper.file", week), "pdf"),
                Download.PDF,
                inThisLanguage(papers, papers.size().shape()));
    }

    private static TableSheet sheet(
            WorkDesk desk, String company, Worksheet worksheet, OwnWorksheet keeper, PaperSize size, boolean filled) {
        Optional<String> document = Optional.of(filled)
                .filter(Boolean::booleanValue)
                .flatMap(_ -> keeper.copy(desk.by(), desk.round()))
                .map(OwnWorksheet.Copy::document);
        return TableSheet.of(company, keeper.onPaper(worksheet, document.orElse(null)), size);
    }

    private TableSheet sheet(WorkDesk desk, String company, Worksheet worksheet, PaperSize size, boolean filled) {
        if (!filled) {
            return new TableSheet(company, worksheet, Answers.NONE, AnswerWords.of(worksheet, Answers.NONE), size);
        }
        Work work = works.find(desk.by(), desk.round(), worksheet);
        return new TableSheet(company, worksheet, work.answers(), words(desk, work), size);
    }

    private Worksheet open(WorkDesk desk, String name) {
        return desk.edition()
                .worksheet(name)
                .filter(each -> desk.round().isOpen(each.week(), LocalDate.now(clock)))
                .orElseThrow();
    }

    private AnswerWords words(WorkDesk desk, Work work) {
        return named.of(desk.by(), desk.round(), work.worksheet(), work.answers());
    }

    private String name(String what, String ending) {
        return "%s-%s.%s".formatted(what, LocalDate.now(clock), ending);
    }

    /** The page as it is to be read by who asks, made when it is sent. */
    static Supplier<byte[]> inThisLanguage(Page page, PaperShape shape) {
        Lang lang = Say.lang();
        return () -> Frame.in(lang, () -> Pdf.of(page, shape));
    }
}
