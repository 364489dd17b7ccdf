package se.framsteg.people.web;

import java.util.List;
import java.util.Locale;
import se.framsteg.people.MemberRow;
import se.framsteg.people.Role;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.tenancy.Region;

/** @param last whether somebody has just tried to send the last manager away */
public record MembersPage(
        Region region, List<MemberRow> members, MemberForm form, Mending mending, boolean last, boolean sent)
        implements Page {
    @Override
    public String template() {
        return "people/web/members";
    }

    public String path() {
        return "/%s/manage/members".formatted(region.slug());
    }

    public String role(MemberRow member) {
        return member.organisation() == null
                ? words(member.role())
                : Say.say("people.role.of", words(member.role()), member.organisation());
    }

    private static String words(Role role) {
        return Say.say("people.role." + role.name().toLowerCase(Locale.ROOT));
    }

    /** A region keeps at least one manager. */
    public boolean mayEnd(MemberRow member) {
        return member.role() != Role.MANAGER
                || members.stream().filter(each -> each.role() == Role.MANAGER).count() > 1;
    }

    public List<Choice> languageChoices() {
        return List.of(
                new Choice("sv", Say.say("people.member.language.sv")),
                new Choice("en", Say.say("people.member.language.en")));
    }
}
