package se.framsteg.course.handin.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.course.handin.HandInId;
import se.framsteg.course.work.Attachments;
import se.framsteg.programmes.coaches.Coach;

/** The files of what has been handed in, for the round's coach. */
@Controller
@RequestMapping("/{region}/coach/{programme}/cohorts/{cohort}/hand-ins/{handIn}/files")
class HandInFilesController {
    private final Attachments attachments;

    HandInFilesController(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping("/{copy}")
    View show(Coach by, @PathVariable HandInId handIn, @PathVariable UUID copy) {
        return attachments.find(by, handIn.value(), copy).orElseThrow();
    }
}
