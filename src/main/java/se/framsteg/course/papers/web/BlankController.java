package se.framsteg.course.papers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import se.framsteg.course.Edition;
import se.framsteg.course.Worksheet;
import se.framsteg.course.papers.BlankSheet;
import se.framsteg.course.papers.PaperSize;
import se.framsteg.course.papers.TableSheet;
import se.framsteg.course.web.CourseAddress;
import se.framsteg.course.web.OpenCourse;
import se.framsteg.course.work.AnswerWords;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.OwnWorksheets;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.MadeOnce;
import se.framsteg.shell.documents.Pdf;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.FrozenPages.Body;
import se.framsteg.shell.web.WithoutTransaction;

/** The course's worksheets, empty, for anybody: what each asks, and as a paper or an Excel file to fill in. */
@Controller
@WithoutTransaction
@RequestMapping({
    "/{region}/course/worksheets/{worksheet}",
    "/{region}/course/editions/{edition}/{version}/worksheets/{worksheet}"
})
class BlankController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private static final long MOST = 12L << 20;

    private final OpenCourse course;
    private final OwnWorksheets own;
    private final MadeOnce<Key> papers = new MadeOnce<>(MOST);

    BlankController(OpenCourse course, OwnWorksheets own) {
        this.course = course;
        this.own = own;
    }

    /**
     * @param edition its name, with the region's before where it is the region's own
     * @param marks what the region's papers end with; empty of what has no such end
     */
    private record Key(String edition, String worksheet, String kind, Lang lang, List<String> marks) {}

    /** A worksheet of an edition, as if its file said all there is to it. */
    private record Blank(Region region, Edition edition, Worksheet form) {
        Key key(String kind, List<String> marks) {
            String whose = edition.name().contains("/") ? region.slug() + "/" : "";
            return new Key(whose + edition.name(), form.name(), kind, Say.lang(), marks);
        }
    }

    @GetMapping
    void show(
            @RequestAttribute(REGION) Region region,
            @PathVariable(required = false) @Nullable String edition,
            @PathVariable(required = false) @Nullable Integer version,
            @PathVariable String worksheet,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        course.show(request, response, () -> {
            Blank blank = blank(region, edition, version, worksheet);
            String path = CourseAddress.of(region, blank.edition(), blank.form());
            return Body.page(
                    new BlankPage(region, blank.edition(), sheet(blank, PaperSize.A4), course.canonical(path)));
        });
    }

    @GetMapping("/a4.pdf")
    void small(
            @RequestAttribute(REGION) Region region,
            @PathVariable(required = false) @Nullable String edition,
            @PathVariable(required = false) @Nullable Integer version,
            @PathVariable String worksheet,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        course.show(request, response, () -> paper(blank(region, edition, version, worksheet), PaperSize.A4));
    }

    @GetMapping("/a3.pdf")
    void large(
            @RequestAttribute(REGION) Region region,
            @PathVariable(required = false) @Nullable String edition,
            @PathVariable(required = false) @Nullable Integer version,
            @PathVariable String worksheet,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        course.show(request, response, () -> paper(blank(region, edition, version, worksheet), PaperSize.A3));
    }

    @GetMapping("/blank.xlsx")
    void excel(
            @RequestAttribute(REGION) Region region,
            @PathVariable(required = false) @Nullable String edition,
            @PathVariable(required = false) @Nullable Integer version,
            @PathVariable String worksheet,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        course.show(request, response, () -> {
            Blank blank = blank(region, edition, version, worksheet);
            byte[] bytes = papers.find(blank.key("xlsx", List.of()), () -> BlankSheet.of(blank.form()));
            return new Body(Download.EXCEL, bytes, blank.form().name() + ".xlsx");
        });
    }

    private Blank blank(Region region, @Nullable String edition, @Nullable Integer version, String name) {
        Edition found = course.edition(region, edition, version);
        Worksheet worksheet = found.worksheet(name).orElseThrow();
        Worksheet form = own.find(worksheet)
                .map(keeper -> keeper.onPaper(worksheet, null).form())
                .orElse(worksheet);
        return new Blank(region, found, form);
    }

    private Body paper(Blank blank, PaperSize size) {
        Supplier<byte[]> make = () -> Pdf.of(
                new TablePapers("Framsteg", blank.form().week(), size, List.of(sheet(blank, size))), size.shape());
        List<String> marks = Stream.concat(Stream.of(blank.region().slug()), Frame.current().look().marks().stream())
                .toList();
        return new Body(
                Download.PDF,
                papers.find(blank.key(size.code(), marks), make),
                "%s-%s.pdf".formatted(blank.form().name(), size.code()));
    }

    private static TableSheet sheet(Blank blank, PaperSize size) {
        return new TableSheet(
                Say.say("course.blank.company"),
                blank.form(),
                Answers.NONE,
                AnswerWords.of(blank.form(), Answers.NONE),
                size);
    }
}
