package se.framsteg.world;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.NewPerson;
import se.framsteg.people.OpenSession;
import se.framsteg.people.PersonId;
import se.framsteg.people.Promoter;
import se.framsteg.people.Role;
import se.framsteg.people.Sessions;
import se.framsteg.people.SignedIn;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/** A person who is signed in, with the token of their session. */
public record Someone(String name, PersonId person, Region region, String token) {
    /** Makes somebody manager of a region and signs them in. */
    public static Someone managing(ApplicationContext house, String region, String name) {
        Region place = house.getBean(RegionDirectory.class).find(region).orElseThrow();
        var members = house.getBean(Members.class);
        String address = name.toLowerCase().replace(' ', '.') + "-" + UUID.randomUUID() + "@region.example";
        PersonId person = members.enter(address, name, Lang.SV);
        Tenancy.within(place.id(), () -> members.join(person, place.id(), Role.MANAGER, null));
        String token = Secret.token();
        house.getBean(Sessions.class).begin(person, token, "Firefox");
        return new Someone(name, person, place, token);
    }

    /** Makes somebody promoter, lead or colleague of an organisation and signs them in. */
    public static Someone being(ApplicationContext house, Region place, Role role, UUID organisation, String name) {
        var members = house.getBean(Members.class);
        String address = name.toLowerCase().replace(' ', '.') + "-" + UUID.randomUUID() + "@foretag.example";
        PersonId person = members.enter(address, name, Lang.SV);
        Tenancy.within(place.id(), () -> members.join(person, place.id(), role, organisation));
        String token = Secret.token();
        house.getBean(Sessions.class).begin(person, token, "Firefox");
        return new Someone(name, person, place, token);
    }

    /** Somebody who is let in by a verb that mails them, and signed in. */
    public static Someone known(
            ApplicationContext house, Region place, String name, Function<NewPerson, PersonId> letIn) {
        String address = name.toLowerCase().replace(' ', '.') + "-" + UUID.randomUUID() + "@annan.example";
        PersonId person = Tenancy.within(place.id(), () -> letIn.apply(new NewPerson(name, address, Lang.SV)));
        String token = Secret.token();
        house.getBean(Sessions.class).begin(person, token, "Firefox");
        return new Someone(name, person, place, token);
    }

    public Member asMember(UUID organisation, Role role) {
        return new Member(person, region.id(), name, organisation, role);
    }

    public Promoter asPromoter(UUID... organisations) {
        return new Promoter(person, region.id(), name, List.of(organisations));
    }

    public Manager asManager() {
        return new Manager(person, region.id(), name);
    }

    public SignedIn signedIn(ApplicationContext house) {
        return house.getBean(Sessions.class)
                .find(token, null)
                .flatMap(OpenSession::person)
                .orElseThrow();
    }

    public Cookie cookie() {
        return new Cookie("framsteg", token);
    }
}
