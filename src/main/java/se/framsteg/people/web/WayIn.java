package se.framsteg.people.web;

import static org.springframework.http.HttpStatus.GONE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Members;
import se.framsteg.people.Membership;
import se.framsteg.people.PersonId;
import se.framsteg.people.Sessions;
import se.framsteg.people.SignIns;
import se.framsteg.shell.web.Client;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.shell.web.SessionCookie;

/** Begins a person's session and takes them where they were going: their own page, or straight to their only place. */
@Component
class WayIn {
    private final SignIns signIns;
    private final Sessions sessions;
    private final Members members;
    private final RegionDirectory regions;
    private final NewCookie cookies;

    WayIn(SignIns signIns, Sessions sessions, Members members, RegionDirectory regions, NewCookie cookies) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.members = members;
        this.regions = regions;
        this.cookies = cookies;
    }

    View go(String link, PersonId person, HttpServletRequest request) {
        return signIns.finish(link, person, cookies.token(request), Client.device(request))
                .<View>map(next -> {
                    endFormer(request);
                    return new SeeOther(next.isEmpty() ? home(person) : next);
                })
                .orElseGet(() -> new LinkIsOverPage().with(GONE));
    }

    /** Whoever was signed in in this browser before is not any more. */
    private void endFormer(HttpServletRequest request) {
        String former = SessionCookie.read(request);
        if (former != null) {
            sessions.end(former);
        }
    }

    private String home(PersonId person) {
        List<Membership> memberships = members.of(person);
        return memberships.size() == 1
                ? regions.find(memberships.getFirst().region())
                        .map(region -> HomePage.Place.path(region, memberships.getFirst()))
                        .orElse("/home")
                : "/home";
    }
}
