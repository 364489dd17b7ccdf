package se.framsteg.programmes.closing.web;

import java.util.List;
import java.util.stream.Stream;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Crumb;

/** All that a press is about to do. */
public record CloseNowPage(ClosingPage closing) implements Page {
    public List<Crumb> above() {
        return Stream.concat(
                        closing.above().stream(),
                        Stream.of(new Crumb(Say.say("programmes.closing.title"), closing.path())))
                .toList();
    }

    @Override
    public String template() {
        return "programmes/closing/web/closeNow";
    }
}
