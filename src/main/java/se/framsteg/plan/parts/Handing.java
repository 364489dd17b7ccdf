package se.framsteg.plan.parts;

import java.util.List;
import java.util.stream.Stream;
import se.framsteg.plan.Colleague;
import se.framsteg.shell.mail.Block;
import se.framsteg.shell.mail.Letter;

/**
 * Who would get a letter of their part, if it were sent now.
 *
 * @param to who gets one
 * @param without who has something to do and no mail address
 * @param lately who has been written to in the last week
 * @param waits for whom no letter is left this week: their address, or the company, has had as many as it may
 * @param samples the letter as the first reader of each language would get it
 */
public record Handing(
        List<Colleague> to,
        List<Colleague> without,
        List<Colleague> lately,
        List<Colleague> waits,
        List<Sample> samples) {
    public Handing {
        to = List.copyOf(to);
        without = List.copyOf(without);
        lately = List.copyOf(lately);
        waits = List.copyOf(waits);
        samples = List.copyOf(samples);
    }

    /** A letter that is only looked at. @param name who would get it */
    public record Sample(String name, String subject, List<String> lines) {
        public Sample {
            lines = List.copyOf(lines);
        }

        static Sample of(Letter letter) {
            return new Sample(
                    letter.to().name(),
                    letter.subject(),
                    letter.blocks().stream().flatMap(Sample::line).toList());
        }

        private static Stream<String> line(Block block) {
            return switch (block) {
                case Block.Paragraph paragraph -> Stream.of(paragraph.text());
                case Block.Written written -> Stream.of(written.text());
                case Block.Link link -> Stream.of(link.text());
                case Block.Code _ -> Stream.empty();
            };
        }
    }
}
