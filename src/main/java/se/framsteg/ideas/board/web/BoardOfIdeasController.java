package se.framsteg.ideas.board.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.ideas.Ideas;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.IdeaWords;
import se.framsteg.ideas.web.InIdeas;
import se.framsteg.people.Members;

/** A company's ideas in columns, one for each stage. */
@Controller
@InIdeas
@RequestMapping("/{region}/company/{organisation}/ideas/board")
class BoardOfIdeasController {
    private final Ideas ideas;
    private final Members members;

    BoardOfIdeasController(Ideas ideas, Members members) {
        this.ideas = ideas;
        this.members = members;
    }

    @GetMapping
    View show(
            IdeaDesk desk,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String owner) {
        return BoardOfIdeasPage.of(desk, ideas.of(desk.by()), IdeaWords.names(members.people(desk.by())), kind, owner);
    }
}
