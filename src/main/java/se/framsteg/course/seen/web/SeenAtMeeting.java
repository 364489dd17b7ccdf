package se.framsteg.course.seen.web;

import static se.framsteg.shell.Say.say;

import org.springframework.stereotype.Component;
import se.framsteg.meetings.NotedAtMeeting;

/** The way from who came to what they showed. */
@Component
class SeenAtMeeting implements NotedAtMeeting {
    @Override
    public String text() {
        return say("course.seen.link");
    }

    @Override
    public String path() {
        return "/seen";
    }
}
