package se.framsteg.plan.take.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.plan.take.TakeHome;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.ReadingFolder;

/** A company takes all of its plan home. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/plan/take")
class TakeController {
    private final TakeHome home;
    private final ReadingFolder folder;

    TakeController(TakeHome home, ReadingFolder folder) {
        this.home = home;
        this.folder = folder;
    }

    @GetMapping
    View show(PlanDesk desk) {
        return new TakePage(desk);
    }

    /** Made while it is read, and sent from a file that is gone afterwards. */
    @GetMapping("/plan.zip")
    View download(PlanDesk desk) {
        return Download.written(folder, "plan.zip", Download.ZIP, out -> home.write(desk.by(), out));
    }
}
