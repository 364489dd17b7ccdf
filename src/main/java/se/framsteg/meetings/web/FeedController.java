package se.framsteg.meetings.web;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.View;
import se.framsteg.meetings.Guest;
import se.framsteg.meetings.MyMeetings;
import se.framsteg.meetings.OwnAddresses;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.tenancy.Region;

/** What somebody's calendar reads by itself, again and again: all meetings they are called to. */
@Controller
class FeedController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final OwnAddresses addresses;
    private final MyMeetings meetings;

    FeedController(OwnAddresses addresses, MyMeetings meetings) {
        this.addresses = addresses;
        this.meetings = meetings;
    }

    @GetMapping("/{region}/feed/{token}.ics")
    View show(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        Guest by = addresses.holder(region.id(), OwnAddresses.Kind.FEED, token).orElseThrow();
        byte[] feed = meetings.feed(by, region).getBytes(StandardCharsets.UTF_8);
        return Download.of("meetings.ics", "text/calendar;charset=UTF-8", () -> feed);
    }
}
