package se.framsteg.voices.web;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Frame;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.voices.Comment;
import se.framsteg.voices.Comments;
import se.framsteg.voices.Voice;
import se.framsteg.voices.VoiceId;
import se.framsteg.voices.Voices;

/** What was said in a programme, and taking a voice away when whoever spoke asks for it. */
@Controller
@RequestMapping("/{region}/manage/{programme}/voices")
class VoicesController {
    private final Programmes programmes;
    private final Organisations organisations;
    private final Voices voices;
    private final Comments comments;
    private final FrozenPages pages;

    VoicesController(
            Programmes programmes, Organisations organisations, Voices voices, Comments comments, FrozenPages pages) {
        this.programmes = programmes;
        this.organisations = organisations;
        this.voices = voices;
        this.comments = comments;
        this.pages = pages;
    }

    @GetMapping
    View index(Manager by, @PathVariable String region, @PathVariable String programme) {
        Programme about = find(by, programme);
        if (about.example()) {
            Frame.headExample();
        }
        List<Voice> said = voices.in(by, about.id());
        List<Comment> written = comments.in(by, about.id());
        var whose = new HashSet<UUID>();
        said.forEach(voice -> whose.add(voice.organisation()));
        written.forEach(comment -> whose.add(comment.organisation()));
        return new VoicesPage(region, about, said, written, organisations.summaries(by.region(), whose));
    }

    @PostMapping("/{voice}/withdrawal")
    View create(Manager by, @PathVariable String region, @PathVariable String programme, @PathVariable VoiceId voice) {
        voices.withdraw(by, find(by, programme).id(), voice);
        pages.forgetWhenDone("/" + region);
        return SeeOther.to("/%s/manage/%s/voices".formatted(region, programme));
    }

    private Programme find(Manager by, String slug) {
        return programmes.find(by, slug).orElseThrow();
    }
}
