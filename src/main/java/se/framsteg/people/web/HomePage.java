package se.framsteg.people.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.Erasure;
import se.framsteg.people.Membership;
import se.framsteg.people.Role;
import se.framsteg.people.SessionRow;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;

/**
 * @param phone by which number they are called, as they would write it; empty where none is known
 * @param noted whether a promoter has noted a number, and they have said nothing themselves
 * @param erasure what the person has asked, and may still undo; null where they have not
 */
public record HomePage(
        String name,
        String phone,
        boolean noted,
        List<Place> places,
        List<Other> others,
        List<SessionRow> sessions,
        UUID session,
        @Nullable Erasure erasure,
        Mending mending)
        implements Page {
    /** Where the person belongs otherwise than by a membership. */
    public record Other(String path, String words) {}

    /**
     * Where the person belongs, and as what.
     *
     * @param organisation what the organisation is called; empty for a manager
     */
    public record Place(Region region, Membership membership, String organisation) {
        public String path() {
            return path(region, membership);
        }

        /** The page where somebody begins who belongs there so. */
        static String path(Region region, Membership membership) {
            return switch (membership.role()) {
                case MANAGER -> "/%s/manage".formatted(region.slug());
                case PROMOTER -> "/%s/promote".formatted(region.slug());
                case LEAD, COLLEAGUE -> "/%s/company/%s".formatted(region.slug(), membership.organisationId());
            };
        }

        public String words() {
            return switch (membership.role()) {
                case MANAGER -> Say.say("people.home.programmes", region.name(Say.lang()));
                case PROMOTER -> Say.say("people.home.promoting", organisation);
                case LEAD, COLLEAGUE -> organisation;
            };
        }

        public String role() {
            return MembersPage.words(membership.role());
        }
    }

    /** Who sees the number that stands in the box. */
    public String phoneHint() {
        boolean helps = !others.isEmpty()
                || places.stream().anyMatch(each -> each.membership().role() == Role.PROMOTER);
        boolean isHelped = places.isEmpty()
                || places.stream()
                        .anyMatch(each -> each.membership().role().isOfOrganisation()
                                && each.membership().role() != Role.PROMOTER);
        return Stream.of(
                        isHelped || !helps ? "people.home.phone.hint" : "",
                        helps ? "people.home.phone.hint.helps" : "",
                        noted ? "people.home.phone.noted" : "",
                        "people.home.phone.none")
                .filter(key -> !key.isEmpty())
                .map(Say::say)
                .collect(Collectors.joining(" "));
    }

    @Override
    public String template() {
        return "people/web/home";
    }
}
