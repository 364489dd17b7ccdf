package se.framsteg.people.web;

import static org.springframework.http.HttpStatus.GONE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.KnownByAddress;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.SignIns;
import se.framsteg.shell.Say;
import se.framsteg.shell.web.SeeOther;

/** Opening the link of a mail only says whose it is; its button signs in. */
@Controller
@RequestMapping("/signin/link/{token}")
class SignInLinkController {
    private final SignIns signIns;
    private final KnownByAddress known;
    private final WayIn wayIn;
    private final Members members;
    private final RegionDirectory regions;

    SignInLinkController(SignIns signIns, KnownByAddress known, WayIn wayIn, Members members, RegionDirectory regions) {
        this.signIns = signIns;
        this.known = known;
        this.wayIn = wayIn;
        this.members = members;
        this.regions = regions;
    }

    @GetMapping
    View show(@PathVariable String token) {
        if (known.isOfSomebodyNew(token)) {
            return new NewAtAddressPage(token);
        }
        List<Person> persons = signIns.whoMayGoOn(token);
        return persons.isEmpty()
                ? new LinkIsOverPage().with(GONE)
                : new SignInLinkPage(token, persons, places(persons));
    }

    @PostMapping
    View create(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable UUID person,
            HttpServletRequest request) {
        if (person != null) {
            return wayIn.go(token, new PersonId(person), request);
        }
        if (!known.enter(token, Say.lang())) {
            return show(token);
        }
        List<Person> persons = signIns.whoMayGoOn(token);
        return persons.size() == 1
                ? wayIn.go(token, persons.getFirst().personId(), request)
                : SeeOther.to("/signin/link/" + token);
    }

    /** Where the one person belongs, by which they know that the link is theirs; of several it says nothing. */
    private String places(List<Person> persons) {
        return persons.size() > 1 ? "" : places(persons.getFirst().personId());
    }

    /** The organisations by name; of a manager the region. */
    private String places(PersonId person) {
        Map<UUID, String> names = members.organisations(person);
        return members.of(person).stream()
                .flatMap(membership -> membership.organisationId() == null
                        ? regions.find(membership.region()).map(region -> region.name(Say.lang())).stream()
                        : Stream.ofNullable(names.get(membership.organisationId())))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
