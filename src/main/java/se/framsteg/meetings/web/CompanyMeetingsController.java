package se.framsteg.meetings.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import se.framsteg.meetings.OwnAddresses;
import se.framsteg.people.Member;
import se.framsteg.shell.Say;
import se.framsteg.shell.web.SeeOther;

/** Takes somebody of a company who is signed in to their own page about the meetings, which has an address of its own. */
@Controller
class CompanyMeetingsController {
    private final OwnAddresses addresses;

    CompanyMeetingsController(OwnAddresses addresses) {
        this.addresses = addresses;
    }

    @PostMapping("/{region}/company/{organisation}/meetings")
    View open(Member by, @PathVariable String region) {
        return new SeeOther("%s/%s/meetings/%s".formatted(Say.lang().prefix(), region, addresses.page(by)));
    }
}
