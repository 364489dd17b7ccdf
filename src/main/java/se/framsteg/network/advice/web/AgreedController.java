package se.framsteg.network.advice.web;

import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.network.advice.Advices;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** A company says by a link whether the next step is what it agreed to. Opening the link does nothing. */
@Controller
@RequestMapping("/{region}/agreed/{token}")
class AgreedController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Advices advices;

    AgreedController(Advices advices) {
        this.advices = advices;
    }

    @GetMapping
    View show(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        AgreedPage page = page(region, token, AnswerForm.EMPTY, Mending.NONE);
        return page.advice() == null ? page.with(GONE) : page;
    }

    @PostMapping
    View create(@RequestAttribute(REGION) Region region, @PathVariable String token, @ModelAttribute AnswerForm form) {
        AgreedPage page = page(region, token, form, form.mending());
        if (page.advice() == null || !page.mending().isEmpty()) {
            return page.with(page.advice() == null ? GONE : UNPROCESSABLE_CONTENT);
        }
        if (page.advice().isOpen()) {
            advices.answer(region.id(), token, form.meant().orElseThrow(), form.typedWords());
        }
        return SeeOther.to(page.path());
    }

    private AgreedPage page(Region region, String token, AnswerForm form, Mending mending) {
        return new AgreedPage(region, token, advices.behind(region.id(), token).orElse(null), form, mending);
    }
}
