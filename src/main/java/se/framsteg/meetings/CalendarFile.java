package se.framsteg.meetings;

import static se.framsteg.shell.Say.say;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Sender;

/**
 * Meetings as calendars read them (RFC 5545, and RFC 5546 for what is sent). An event is known by its meeting's id for good,
 * and a later word of it by a higher sequence. Moments are in UTC, so no calendar has to know our time zone to be right.
 */
final class CalendarFile {
    private static final String PRODUCT = "-//Framsteg//Meetings//SV";

    private CalendarFile() {}

    /** @param method REQUEST or CANCEL */
    static String letter(
            String method, Meeting meeting, String about, String trainer, Sender from, Recipient to, Instant now) {
        var organizer = new Organizer(mail(from.replyTo()));
        organizer.add(new Cn(from.name()));
        var attendee = new Attendee(mail(to.address()));
        attendee.add(new Cn(to.name()));
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(new Rsvp(false));
        VEvent event = event(meeting, about, trainer, now);
        event.add(organizer);
        event.add(attendee);
        return written(calendar(method, List.of(event), List.of()));
    }

    /** All of somebody's meetings and their own days, for a calendar that asks again and again. */
    static String feed(String name, String region, List<MyMeeting> mine, List<OwnDay> days, Instant now) {
        List<VEvent> events = Stream.concat(
                        mine.stream()
                                .map(each -> event(
                                        each.meeting(),
                                        say("meetings.mail.about", each.programme(), region),
                                        each.trainer(),
                                        now)),
                        days.stream().map(each -> event(each, now)))
                .toList();
        return written(calendar(
                "PUBLISH",
                events,
                List.of(new XProperty("X-WR-CALNAME", name), new XProperty("X-PUBLISHED-TTL", "PT1H"))));
    }

    private static VEvent event(Meeting meeting, String about, String trainer, Instant now) {
        MeetingPlan plan = meeting.plan();
        var event = new VEvent(new PropertyList(List.of()));
        Stream.of(
                        new Uid(meeting.id().value() + "@framsteg"),
                        new DtStamp(now),
                        new Sequence(meeting.version()),
                        new DtStart<>(plan.begins().toInstant()),
                        new DtEnd<>(plan.ends().toInstant()),
                        new Summary(plan.title()),
                        new Description(described(plan, about, trainer)),
                        new Location(plan.place().isEmpty() ? plan.link() : plan.place()),
                        new Status(meeting.isCancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED))
                .map(Property.class::cast)
                .filter(property -> !property.getValue().isEmpty())
                .forEach(event::add);
        return event;
    }

    /** A whole day, which leaves the person free for other things. */
    private static VEvent event(OwnDay day, Instant now) {
        var event = new VEvent(new PropertyList(List.of()));
        event.add(new Uid(day.id() + "@framsteg"));
        event.add(new DtStamp(now));
        event.add(new Sequence(day.version()));
        event.add(new DtStart<>(day.on()));
        event.add(new DtEnd<>(day.on().plusDays(1)));
        event.add(new Summary(day.title()));
        event.add(new Description(day.about()));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        return event;
    }

    private static String described(MeetingPlan plan, String about, String trainer) {
        return Stream.of(
                        about,
                        trainer.isEmpty() ? "" : say("meetings.mail.trainer", trainer),
                        plan.link().isEmpty() ? "" : say("meetings.mail.link", plan.link()))
                .filter(line -> !line.isEmpty())
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
    }

    private static Calendar calendar(String method, List<VEvent> events, List<XProperty> more) {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method(method));
        more.forEach(calendar::add);
        events.forEach(event -> calendar.add((CalendarComponent) event));
        return calendar;
    }

    private static URI mail(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No mail address", e);
        }
    }

    private static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
