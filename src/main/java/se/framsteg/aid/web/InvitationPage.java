package se.framsteg.aid.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.mail.Block;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.parts.Choice;

/** Who a company's letter goes to and what it will say. {@code draft} is null while nobody is named. */
public record InvitationPage(
        AidDesk desk, AidLine line, @Nullable Letter draft, InvitationForm form, Mending mending) implements Page {
    @Override
    public String template() {
        return "aid/web/invitation";
    }

    public String path() {
        return desk.company(line.organisation()) + "/invitation";
    }

    public List<Choice> languages() {
        return List.of(
                new Choice("sv", Say.say("aid.contact.language.sv")),
                new Choice("en", Say.say("aid.contact.language.en")));
    }

    /** A piece of the letter as its reader will see it. */
    public String words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Written written -> written.text();
            case Block.Link link -> link.text();
            case Block.Code code -> code.text();
        };
    }
}
