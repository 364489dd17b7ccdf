package se.framsteg.meetings.web;

import static org.springframework.http.HttpStatus.GONE;

import java.time.Clock;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.meetings.AddressLetters;
import se.framsteg.meetings.Guest;
import se.framsteg.meetings.MeetingId;
import se.framsteg.meetings.MyMeetings;
import se.framsteg.meetings.OwnAddresses;
import se.framsteg.meetings.Recaps;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Somebody's own page about the meetings they are called to, by the address in their letters. Opening it does nothing. */
@Controller
@RequestMapping("/{region}/meetings/{token}")
class MyMeetingsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final OwnAddresses addresses;
    private final MyMeetings meetings;
    private final Recaps recaps;
    private final AddressLetters letters;
    private final PublicAddress publicAddress;
    private final Clock clock;

    MyMeetingsController(
            OwnAddresses addresses,
            MyMeetings meetings,
            Recaps recaps,
            AddressLetters letters,
            PublicAddress publicAddress,
            Clock clock) {
        this.addresses = addresses;
        this.meetings = meetings;
        this.recaps = recaps;
        this.letters = letters;
        this.publicAddress = publicAddress;
        this.clock = clock;
    }

    @GetMapping
    View show(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return with(region, token, by -> {
            String feed = addresses
                    .known(region.id(), by.person(), OwnAddresses.Kind.FEED)
                    .map(own -> publicAddress.of("/%s/feed/%s.ics".formatted(region.slug(), own)))
                    .orElse("");
            return new MyMeetingsPage(region, token, by.name(), meetings.of(by), recaps.of(by), feed, clock.instant());
        });
    }

    @GetMapping("/slides/{meeting}.pdf")
    View slides(@RequestAttribute(REGION) Region region, @PathVariable String token, @PathVariable MeetingId meeting) {
        return with(region, token, by -> {
            byte[] slides = recaps.slides(by, meeting).orElseThrow();
            return Download.of(meeting.value() + ".pdf", Download.PDF, () -> slides);
        });
    }

    /** Sends the person a new address of this page; the one there was opens nothing any more. */
    @PostMapping("/address")
    View move(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return with(region, token, by -> {
            letters.renew(by, region);
            return new SeeOther("%s/%s/meetings/%s".formatted(Say.lang().prefix(), region.slug(), token));
        });
    }

    /** Makes an address for the person's calendar; the one there was opens nothing any more. */
    @PostMapping("/feed")
    View renew(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return with(region, token, by -> {
            addresses.renewFeed(by);
            return new SeeOther("%s/%s/meetings/%s".formatted(Say.lang().prefix(), region.slug(), token));
        });
    }

    private View with(Region region, String token, Function<Guest, View> answer) {
        return addresses
                .holder(region.id(), OwnAddresses.Kind.PAGE, token)
                .map(answer)
                .orElseGet(() -> new AddressIsOverPage(region).with(GONE));
    }
}
