package se.framsteg.people.web;

import java.util.List;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Member;
import se.framsteg.people.Role;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.tenancy.Region;

/** @param last whether somebody has just tried to let the only lead go */
public record CompanyPeoplePage(
        Region region,
        Member by,
        String company,
        List<CompanyPerson> people,
        MemberForm form,
        Mending mending,
        boolean last,
        boolean sent)
        implements Page {
    @Override
    public String template() {
        return "people/web/companyPeople";
    }

    public String home() {
        return "/%s/company/%s".formatted(region.slug(), by.organisation());
    }

    public String path() {
        return home() + "/people";
    }

    public String role(CompanyPerson person) {
        return MembersPage.words(person.role());
    }

    /** A company keeps at least one lead. */
    public boolean mayEnd(CompanyPerson person) {
        return by.isLead()
                && (person.role() != Role.LEAD
                        || people.stream()
                                        .filter(each -> each.role() == Role.LEAD)
                                        .count()
                                > 1);
    }

    public List<Choice> languageChoices() {
        return MembersPage.languages();
    }
}
