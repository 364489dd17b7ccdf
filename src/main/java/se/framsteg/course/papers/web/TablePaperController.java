package se.framsteg.course.papers.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.Week;
import se.framsteg.course.handin.web.FeedbackDesk;
import se.framsteg.course.handin.web.FeedbackDesks;
import se.framsteg.course.papers.CohortSheets;
import se.framsteg.course.papers.PaperSize;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.tenancy.Region;

/** One file with the week's worksheets for all companies in a round, for the table where they meet. */
@Controller
@RequestMapping("/{region}/coach/{programme}/cohorts/{cohort}/hand-ins")
class TablePaperController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final FeedbackDesks desks;
    private final CohortSheets sheets;

    TablePaperController(FeedbackDesks desks, CohortSheets sheets) {
        this.desks = desks;
        this.sheets = sheets;
    }

    /** @param filled whether what companies have handed in is printed on them */
    @GetMapping("/weeks/{week}/papers.pdf")
    View papers(
            Coach by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable int week,
            @RequestParam(defaultValue = "a4") String size,
            @RequestParam(defaultValue = "false") boolean filled) {
        FeedbackDesk desk = desks.of(by, region, programme, cohort);
        Week found = desk.edition().weeks().stream()
                .filter(each -> each.number() == week && !each.worksheets().isEmpty())
                .findFirst()
                .orElseThrow();
        var papers = new TablePapers(
                desk.programme().name(),
                week,
                PaperSize.of(size),
                sheets.of(by, desk.cohort().id(), found, PaperSize.of(size), filled));
        return Download.of(
                "%s-%s.pdf"
                        .formatted(
                                Say.say("course.paper.file", week),
                                desk.cohort().slug()),
                Download.PDF,
                PaperController.inThisLanguage(papers, papers.size().shape()));
    }
}
