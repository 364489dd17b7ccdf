package se.framsteg.programmes.closing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.closing.BeforeClosing.Line;
import se.framsteg.programmes.closing.Closing;
import se.framsteg.programmes.closing.Closings.Going;
import se.framsteg.programmes.closing.Closings.Remains;
import se.framsteg.programmes.closing.Parting;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/**
 * @param history each time that it was closed, the newest first
 * @param lines what should be done before; nothing while it is closed
 * @param reason why it is to be opened again, as typed
 */
public record ClosingPage(
        Region region,
        Programme programme,
        List<Closing> history,
        List<Line> lines,
        List<Parting> partings,
        Remains remains,
        LocalDate today,
        String reason,
        Mending mending)
        implements Page {
    static String path(Region region, Programme programme) {
        return "/%s/manage/%s/closing".formatted(region.slug(), programme.slug());
    }

    public String path() {
        return path(region, programme);
    }

    public String path(Line line) {
        return "/%s/%s".formatted(region.slug(), line.path());
    }

    public String publicPath() {
        return "/%s/%s".formatted(region.slug(), programme.slug());
    }

    public String next() {
        return "/%s/manage/programmes/new?earlier=%s".formatted(region.slug(), programme.slug());
    }

    public List<Crumb> above() {
        return List.of(
                new Crumb(Say.say("programmes.crumb.programmes"), "/%s/manage".formatted(region.slug())),
                new Crumb(programme.name(), "/%s/manage/%s".formatted(region.slug(), programme.slug())));
    }

    /** Null while it is open. */
    public @Nullable Closing closed() {
        return history.stream().filter(Closing::isClosed).findFirst().orElse(null);
    }

    public List<Closing> undone() {
        return history.stream().filter(each -> !each.isClosed()).toList();
    }

    public List<Line> hindering() {
        return lines.stream().filter(Line::hinders).toList();
    }

    public List<Line> reminding() {
        return lines.stream().filter(line -> !line.hinders() && !line.isDone()).toList();
    }

    public List<Line> done() {
        return lines.stream().filter(Line::isDone).toList();
    }

    public boolean mayClose() {
        return closed() == null && hindering().isEmpty();
    }

    /** When the first of what is kept for a time goes. */
    public Optional<LocalDate> firstGoing() {
        return remains.going().stream()
                .map(Going::on)
                .filter(on -> on.isAfter(today))
                .findFirst();
    }

    /** How many companies are followed by a promoter who will not follow them any more, or does not. */
    public int parted() {
        return partings.stream()
                .mapToInt(each -> each.count() - each.elsewhere())
                .sum();
    }

    /** How many companies a promoter goes on to follow in another programme. */
    public int elsewhere() {
        return partings.stream().mapToInt(Parting::elsewhere).sum();
    }

    @Override
    public String template() {
        return "programmes/closing/web/closing";
    }
}
