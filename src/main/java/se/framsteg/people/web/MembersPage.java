package se.framsteg.people.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.framsteg.people.MemberRow;
import se.framsteg.people.PromoterOrganisations.Named;
import se.framsteg.people.Reach;
import se.framsteg.people.Role;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.tenancy.Region;

/**
 * @param reaches how each person is reached
 * @param last whether somebody has just tried to send the last manager away
 */
public record MembersPage(
        Region region,
        List<MemberRow> members,
        Map<UUID, Reach> reaches,
        List<Named> promoters,
        MemberForm form,
        Mending mending,
        boolean last,
        boolean sent)
        implements Page {
    @Override
    public String template() {
        return "people/web/members";
    }

    public String path() {
        return "/%s/manage/members".formatted(region.slug());
    }

    public Reach reach(MemberRow member) {
        return reaches.getOrDefault(member.personId(), Reach.UNKNOWN);
    }

    public String wrong(MemberRow member) {
        return mending.error("right-" + member.id());
    }

    /** What must be mended in the form for a new member. */
    public Mending invitation() {
        return members.stream().anyMatch(member -> !wrong(member).isEmpty()) ? Mending.NONE : mending;
    }

    /** Those of one kind, under a heading of their own. */
    public record Group(String title, List<MemberRow> members) {}

    /** The region's own people first, then the promoters, then those at companies. */
    public List<Group> groups() {
        return Stream.of(
                        group("people.members.own", Role.MANAGER),
                        group("people.members.promoters", Role.PROMOTER),
                        group("people.members.companies", Role.LEAD, Role.COLLEAGUE))
                .filter(group -> !group.members().isEmpty())
                .toList();
    }

    private Group group(String title, Role... roles) {
        List<Role> wanted = List.of(roles);
        return new Group(
                Say.say(title),
                members.stream()
                        .filter(member -> wanted.contains(member.role()))
                        .toList());
    }

    public String role(MemberRow member) {
        return member.organisation() == null
                ? words(member.role())
                : Say.say("people.role.of", words(member.role()), member.organisation());
    }

    static String words(Role role) {
        return Say.say("people.role." + role.name().toLowerCase(Locale.ROOT));
    }

    /** A region keeps at least one manager. */
    public boolean mayEnd(MemberRow member) {
        return member.role() != Role.MANAGER
                || members.stream().filter(each -> each.role() == Role.MANAGER).count() > 1;
    }

    /** A manager, or a promoter at one of the organisations that promote the region's programmes. */
    public List<Choice> asChoices() {
        return Stream.concat(
                        Stream.of(new Choice("", Say.say("people.member.as.manager"))),
                        promoters.stream()
                                .map(each -> new Choice(
                                        each.id().toString(),
                                        Say.say("people.role.of", words(Role.PROMOTER), each.name()))))
                .toList();
    }

    public List<Choice> languageChoices() {
        return languages();
    }

    static List<Choice> languages() {
        return List.of(
                new Choice("sv", Say.say("people.member.language.sv")),
                new Choice("en", Say.say("people.member.language.en")));
    }
}
