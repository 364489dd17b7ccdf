package se.framsteg.network.advice.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.advice.Advice;
import se.framsteg.people.Member;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Crumb;

/**
 * @param all as far as the company may read it, the latest first
 * @param wrong to which of them the answer must be mended; null for none
 */
public record CompanyAdvicePage(
        String region,
        Member by,
        String company,
        List<Advice> all,
        @Nullable UUID wrong,
        AnswerForm form,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "network/advice/web/companyAdvice";
    }

    static String path(String region, Member by) {
        return "/%s/company/%s/advice".formatted(region, by.organisation());
    }

    public String path() {
        return path(region, by);
    }

    public List<Crumb> above() {
        return List.of(new Crumb(company, "/%s/company/%s".formatted(region, by.organisation())));
    }

    /** What both have agreed on and has not been done; it is done when the promoter says so. */
    public List<Advice> coming() {
        return all.stream()
                .filter(each -> each.isAgreed() && !each.equals(asked()))
                .toList();
    }

    /** What is asked about stands above, and what is coming too. */
    public List<Advice> earlier() {
        return all.stream()
                .filter(each -> !each.isAgreed() && !each.equals(asked()))
                .toList();
    }

    /** The one that is asked about: what must be mended, or else the oldest that the company has said nothing to. */
    public @Nullable Advice asked() {
        return all.stream()
                .filter(each -> wrong == null
                        ? each.isOpen() && each.said() == null
                        : each.id().equals(wrong))
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
