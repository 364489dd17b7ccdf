package se.framsteg.course.completion.web;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.completion.Certificates;
import se.framsteg.course.completion.Completion;
import se.framsteg.course.completion.Completions;
import se.framsteg.course.work.web.WorkDesk;
import se.framsteg.shell.web.SeeOther;

/** The certificates of a company's people for one course; its lead says who else took part. */
@Controller
@RequestMapping("/{region}/company/{organisation}/course/{programme}/certificates")
public class CompanyCertificatesController {
    private final Completions completions;
    private final Certificates certificates;

    CompanyCertificatesController(Completions completions, Certificates certificates) {
        this.completions = completions;
        this.certificates = certificates;
    }

    @GetMapping
    View index(WorkDesk desk) {
        Completion completion = completions
                .find(desk.by(), desk.round().programmeId())
                .filter(Completion::stands)
                .orElse(null);
        return completion == null
                ? new CompanyCertificatesPage(desk, null, List.of(), List.of())
                : new CompanyCertificatesPage(
                        desk,
                        completion,
                        certificates.of(desk.by(), completion),
                        desk.by().isLead() ? certificates.without(desk.by(), completion) : List.of());
    }

    @PostMapping
    View create(WorkDesk desk, @RequestParam UUID person) {
        Completion completion = completions
                .find(desk.by(), desk.round().programmeId())
                .orElseThrow(() -> new NoSuchElementException("Not completed"));
        certificates.vouch(desk.by(), completion, person);
        return SeeOther.to(desk.path() + "/certificates");
    }

    /** The name that the certificate says is what its holder is called now. */
    @PostMapping("/name")
    View rename(WorkDesk desk, @RequestParam UUID person) {
        Completion completion = completions
                .find(desk.by(), desk.round().programmeId())
                .orElseThrow(() -> new NoSuchElementException("Not completed"));
        certificates.rename(desk.by(), completion, person);
        return SeeOther.to(desk.path() + "/certificates");
    }
}
