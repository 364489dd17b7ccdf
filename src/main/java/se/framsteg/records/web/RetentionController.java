package se.framsteg.records.web;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.records.Retention;
import se.framsteg.records.RetentionRun;
import se.framsteg.shell.tenancy.Region;

/** How long things are kept in a region, and what each night's run took away. */
@Controller
@RequestMapping("/{region}/manage/retention")
class RetentionController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Retention retention;

    RetentionController(Retention retention) {
        this.retention = retention;
    }

    @GetMapping
    View index(Manager by, @RequestAttribute(REGION) Region region) {
        List<RetentionRun> runs = retention.runs(by);
        return new RetentionPage(
                region,
                retention.rules(),
                runs,
                runs.isEmpty() ? List.of() : retention.lines(by, runs.getFirst().id()));
    }

    @GetMapping("/{night}")
    View show(Manager by, @RequestAttribute(REGION) Region region, @PathVariable UUID night) {
        return retention.runs(by).stream()
                .filter(each -> each.id().equals(night))
                .findFirst()
                .map(each -> new RetentionRunPage(
                        region,
                        each,
                        retention.lines(by, night).stream()
                                .filter(line -> !line.coming())
                                .toList()))
                .orElseThrow(() -> new NoSuchElementException("No such run in this region"));
    }
}
