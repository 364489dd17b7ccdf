package se.framsteg.voices.interviews.web;

import static org.springframework.http.HttpStatus.GONE;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.voices.interviews.InterviewLinks;
import se.framsteg.voices.interviews.Speaker;

/** Who holds a link, for the pages that it opens. */
@Component
class Holding {
    private final InterviewLinks links;

    Holding(InterviewLinks links) {
        this.links = links;
    }

    View with(Region region, String token, Function<Speaker, View> answer) {
        return links.holder(region.id(), token)
                .map(speaker -> {
                    if (speaker.interview().example()) {
                        Frame.headExample();
                    }
                    return answer.apply(speaker);
                })
                .orElseGet(() -> new SpeakingIsOverPage(region).with(GONE));
    }

    static String path(Region region, String token) {
        return "/%s/interview/%s".formatted(region.slug(), token);
    }
}
