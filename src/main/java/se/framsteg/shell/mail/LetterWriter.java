package se.framsteg.shell.mail;

import static se.framsteg.shell.Say.say;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.shell.Marks;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.shell.tenancy.Tenancy;

/** Writes a letter out, in plain text and in simple HTML that says the same. */
@Component
class LetterWriter {
    private final PublicAddress addresses;
    private final Choices choices;
    private final Marks marks;

    LetterWriter(PublicAddress addresses, Choices choices, Marks marks) {
        this.addresses = addresses;
        this.choices = choices;
        this.marks = marks;
    }

    WrittenLetter write(Letter letter) {
        List<Block> blocks = new ArrayList<>();
        if (letter.example()) {
            blocks.add(new Block.Paragraph(say("shell.example")));
        }
        blocks.add(new Block.Paragraph(greeting(letter.to())));
        letter.blocks().stream().map(this::whole).forEach(blocks::add);
        blocks.add(new Block.Paragraph(
                say("shell.mail.signature", letter.from().name(), letter.from().replyTo())));
        String stop = stop(letter);
        blocks.add(new Block.Paragraph(why(letter)));
        if (stop != null) {
            blocks.add(new Block.Link(say("shell.mail.stop"), stop));
        }
        RegionId region = Tenancy.region();
        LetterFoot foot = foot(region, letter.organisation());
        byte[] html = new LetterPage(letter.subject(), blocks, foot).html().toByteArray();
        return new WrittenLetter(
                letter.subject(),
                text(blocks, foot),
                new String(html, StandardCharsets.UTF_8),
                letter.calendars(),
                stop,
                region == null ? null : region.value());
    }

    private static String why(Letter letter) {
        if (letter.choice() != null) {
            return say(letter.choice().topic().whyKey());
        }
        return letter.why() == null ? say(letter.kind().whyKey()) : letter.why();
    }

    /** In letters of a region; those that sign in are the house's. */
    private @Nullable LetterFoot foot(@Nullable RegionId region, @Nullable UUID organisation) {
        return region == null
                ? null
                : marks.place(region, organisation)
                        .map(place -> LetterFoot.of(place, Say.lang()))
                        .orElse(null);
    }

    /** By name; by none where only an address is known. */
    private static String greeting(Recipient to) {
        boolean named = !to.name().isBlank() && !to.name().contains("@");
        return named ? say("shell.mail.greeting", to.name()) : say("shell.mail.greeting.nameless");
    }

    /** Where its reader chooses not to be sent more of the kind; null where it is necessary. */
    private @Nullable String stop(Letter letter) {
        Choices.Choice choice = letter.choice();
        return choice == null
                ? null
                : addresses.of(letter.to().lang().prefix() + "/mail/" + choices.token(choice.person(), choice.topic()));
    }

    /** A link with its whole address. */
    private Block whole(Block block) {
        return block instanceof Block.Link(String text, String path) ? new Block.Link(text, addresses.of(path)) : block;
    }

    private static String text(List<Block> blocks, @Nullable LetterFoot foot) {
        var text = new StringBuilder();
        for (Block block : blocks) {
            text.append(
                            switch (block) {
                                case Block.Paragraph paragraph -> paragraph.text();
                                case Block.Written written -> written.text().strip();
                                case Block.Link link -> link.text() + "\n" + link.path();
                                case Block.Code code -> "    " + code.text();
                            })
                    .append("\n\n");
        }
        if (foot != null) {
            text.append(foot.text());
        }
        return text.toString().stripTrailing() + "\n";
    }
}
