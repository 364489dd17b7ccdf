package se.framsteg.network.advice.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.network.advice.Advice;
import se.framsteg.network.advice.Advices;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** What a company has agreed on with its promoter, to say yes or no to. */
@Controller
@RequestMapping("/{region}/company/{organisation}/advice")
class CompanyAdviceController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Advices advices;
    private final Members members;

    CompanyAdviceController(Advices advices, Members members) {
        this.advices = advices;
        this.members = members;
    }

    @GetMapping
    View index(Member by, @RequestAttribute(REGION) Region region) {
        return page(by, region, null, AnswerForm.EMPTY, Mending.NONE);
    }

    @PostMapping("/{advice}/answer")
    View answer(
            Member by,
            @RequestAttribute(REGION) Region region,
            @PathVariable UUID advice,
            @ModelAttribute AnswerForm form) {
        Advice found = advices.of(by).stream()
                .filter(each -> each.id().equals(advice))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No advice of theirs"));
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return page(by, region, advice, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        if (found.isOpen()) {
            advices.answer(by, advice, form.meant().orElseThrow(), form.typedWords());
        }
        return SeeOther.to(CompanyAdvicePage.path(region.slug(), by));
    }

    private CompanyAdvicePage page(Member by, Region region, @Nullable UUID wrong, AnswerForm form, Mending mending) {
        return new CompanyAdvicePage(region.slug(), by, members.company(by), advices.of(by), wrong, form, mending);
    }
}
