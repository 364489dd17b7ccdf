package se.framsteg.people.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Erasures;
import se.framsteg.people.Members;
import se.framsteg.people.OpenSession;
import se.framsteg.people.OwnPath;
import se.framsteg.people.Phones;
import se.framsteg.people.Sessions;
import se.framsteg.people.SignedIn;
import se.framsteg.shell.Lang;
import se.framsteg.shell.PhoneNumber;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.shell.web.SeeOther;

/** The page of whoever is signed in: where they belong, their name and language, and where they are signed in. */
@Controller
@RequestMapping("/home")
class HomeController {
    private final Members members;
    private final Sessions sessions;
    private final RegionDirectory regions;
    private final Erasures erasures;
    private final Phones phones;

    HomeController(Members members, Sessions sessions, RegionDirectory regions, Erasures erasures, Phones phones) {
        this.phones = phones;
        this.members = members;
        this.sessions = sessions;
        this.regions = regions;
        this.erasures = erasures;
    }

    @GetMapping
    View index(OpenSession by) {
        return by.person()
                .<View>map(person -> page(person, person.name(), phone(person), Mending.NONE))
                .orElseGet(() -> audit(by));
    }

    @PostMapping("/name")
    View rename(SignedIn by, @RequestParam(defaultValue = "") String name) {
        Mending mending =
                name.isBlank() || name.length() > 100 ? Mending.of("name", "people.home.name-missing") : Mending.NONE;
        if (!mending.isEmpty()) {
            return page(by, name, phone(by), mending).with(UNPROCESSABLE_CONTENT);
        }
        members.rename(by, name);
        return SeeOther.to("/home");
    }

    /** @param phone empty where they are not called by any */
    @PostMapping("/phone")
    View call(SignedIn by, @RequestParam(defaultValue = "") String phone) {
        Optional<PhoneNumber> number = PhoneNumber.parse(phone.strip());
        if (number.isEmpty() && !phone.isBlank()) {
            return page(by, by.name(), phone, Mending.of("phone", "people.home.phone.wrong"))
                    .with(UNPROCESSABLE_CONTENT);
        }
        phones.tell(by, number.orElse(null));
        return SeeOther.to("/home");
    }

    @PostMapping("/language")
    View speak(
            OpenSession by,
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "") String back) {
        by.person()
                .ifPresentOrElse(
                        person -> members.speak(person, Lang.of(lang)), () -> sessions.speak(by, Lang.of(lang)));
        return SeeOther.to(OwnPath.or(back, "/home"));
    }

    private String phone(SignedIn by) {
        String own = phones.of(by);
        return Say.phone(own.isEmpty() ? phones.noted(by) : own);
    }

    private HomePage page(SignedIn by, String name, String phone, Mending mending) {
        Map<UUID, String> names = members.organisations(by.person());
        List<HomePage.Place> places = members.of(by.person()).stream()
                .flatMap(membership -> regions.find(membership.region()).stream()
                        .map(region -> new HomePage.Place(
                                region, membership, names.getOrDefault(membership.organisationId(), ""))))
                .toList();
        return new HomePage(
                name,
                phone,
                !phones.noted(by).isEmpty(),
                places,
                others(by),
                sessions.of(by),
                by.session(),
                erasures.waiting(by).orElse(null),
                mending);
    }

    private List<HomePage.Other> others(SignedIn by) {
        return members.elsewhere(by).stream()
                .flatMap(place -> regions.find(place.region()).stream()
                        .map(region -> new HomePage.Other(
                                "/%s/%s".formatted(region.slug(), place.page()),
                                Say.say(place.textKey(), region.name(Say.lang())))))
                .toList();
    }

    /** An auditor's own page is the one of their pass. */
    private View audit(OpenSession by) {
        if (by.passRegion() == null) {
            throw new NoSuchElementException("Neither a person nor an auditor");
        }
        return regions.find(new RegionId(by.passRegion()))
                .map(region -> SeeOther.to("/%s/audit".formatted(region.slug())))
                .orElseThrow();
    }
}
