package se.framsteg.site.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.site.RegionText;
import se.framsteg.site.RegionTexts;
import se.framsteg.site.Statement;
import se.framsteg.site.Statements;
import se.framsteg.site.TextPlace;

/** A manager goes through what the region states of how accessible its pages are. */
@Controller
@RequestMapping("/{region}/manage/texts/statement")
class StatementController {
    private final Statements statements;
    private final RegionTexts texts;
    private final FrozenPages pages;
    private final Clock clock;

    StatementController(Statements statements, RegionTexts texts, FrozenPages pages, Clock clock) {
        this.statements = statements;
        this.texts = texts;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    View edit(Manager by, @PathVariable String region, @RequestParam(defaultValue = "false") boolean saved) {
        List<RegionText> published = texts.published(by.region());
        boolean fails = published.stream()
                .anyMatch(text -> text.place().equals(TextPlace.ACCESSIBILITY.code())
                        && !text.text().isBlank());
        Statement now = statements.of(by.region(), fails);
        return new StatementPage(
                region, StatementForm.of(now), isOwn(by), now.reviewedOn(), now.dueOn(), saved, Mending.NONE);
    }

    private boolean isOwn(Manager by) {
        return statements.own(by.region()).isPresent();
    }

    @PostMapping
    View update(Manager by, @PathVariable String region, @ModelAttribute StatementForm form) {
        LocalDate today = LocalDate.now(clock);
        Mending mending = form.mending(today);
        if (!mending.isEmpty()) {
            Statement now = statements.of(by.region(), false);
            return new StatementPage(region, form, isOwn(by), now.reviewedOn(), now.dueOn(), false, mending)
                    .with(UNPROCESSABLE_CONTENT);
        }
        statements.state(by, form.statement(today));
        pages.forgetWhenDone("/%s/tillganglighet".formatted(region));
        pages.forgetWhenDone("/%s/ask".formatted(region));
        return SeeOther.to("/%s/manage/texts/statement?saved=true".formatted(region));
    }
}
