package se.framsteg.flows.brokering.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.brokering.Shown;
import se.framsteg.flows.materials.Materials;
import se.framsteg.flows.offers.web.Line;
import se.framsteg.shell.Say;

/**
 * What a side has or needs, in words.
 *
 * @param material its path, from wide to narrow
 * @param more what decides whether they can do with each other, as it is published now; none where it is not
 */
public record Offered(Shown shown, String material, List<Line> more) {
    static Offered of(Shown shown, Materials materials) {
        return new Offered(
                shown,
                materials
                        .find(shown.material())
                        .map(each -> materials.pathInWords(each.key(), Say.lang()))
                        .orElse(shown.material()),
                List.of());
    }

    /** The same with what decides, as far as it is published. */
    Offered saying(Optional<FlowDraft> published) {
        return new Offered(shown, material, published.map(Line::decisive).orElse(List.of()));
    }

    /** What it is called; of what is not shown any more, its material. */
    public String title() {
        return shown.isGone() ? material : shown.title();
    }

    /** Material, amount, cleanness and time, as far as they are known; of what is gone the title says all. */
    public List<String> facts() {
        return shown.isGone()
                ? List.of()
                : Stream.of(material, amount(), say("flows.brokering.quality." + shown.quality()), time())
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    private String amount() {
        return shown.tonnesYear() == null
                ? say("flows.brokering.amount.unknown")
                : say("flows.brokering.amount", number(shown.tonnesYear().stripTrailingZeros()));
    }

    private String time() {
        return shown.endsOn() == null
                ? say("flows.brokering.time.open", date(shown.startsOn()))
                : say("flows.brokering.time", date(shown.startsOn()), date(shown.endsOn()));
    }
}
