package se.framsteg.prospects.web;

import static se.framsteg.shell.Say.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.framsteg.prospects.AlsoAsking;
import se.framsteg.prospects.NoReason;
import se.framsteg.prospects.Prospect;
import se.framsteg.prospects.ProspectId;
import se.framsteg.prospects.Step;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * A promoter's list for a round.
 *
 * @param municipalities the region's, names by code
 * @param promoters the organisations whose list it may be
 */
public record ProspectsPage(
        ProspectDesk desk,
        List<Prospect> all,
        Map<ProspectId, List<AlsoAsking>> also,
        Map<String, String> municipalities,
        List<Choice> promoters,
        ProspectForm form,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "prospects/web/prospects";
    }

    /** What the list is parted into, what is to be done first. */
    public List<Group> groups() {
        return List.of(
                        group("prospects.group.to-ask", Step.LISTED),
                        group("prospects.group.asked", Step.ASKED),
                        group("prospects.group.thinking", Step.THINKING),
                        new Group(
                                say("prospects.group.applied"),
                                all.stream().filter(Prospect::hasApplied).toList()),
                        new Group(
                                say("prospects.group.taken"),
                                all.stream().filter(Prospect::isTaken).toList()),
                        group("prospects.group.no", Step.NO))
                .stream()
                .filter(group -> !group.prospects().isEmpty())
                .toList();
    }

    public record Group(String title, List<Prospect> prospects) {}

    /** How many there are of each: {@code Att fråga: 3. Anmälda: 1.} */
    public String count() {
        Map<String, Long> counted = groups().stream()
                .collect(Collectors.toMap(
                        Group::title, group -> (long) group.prospects().size(), Long::sum, LinkedHashMap::new));
        return counted.entrySet().stream()
                .map(each -> say("prospects.count", each.getKey(), Say.number(each.getValue())))
                .collect(Collectors.joining(" "));
    }

    public String place(Prospect prospect) {
        return prospect.municipality() == null ? "" : municipalities.getOrDefault(prospect.municipality(), "");
    }

    public List<String> othersOf(Prospect prospect) {
        return words(also.getOrDefault(prospect.id(), List.of()));
    }

    static List<String> words(List<AlsoAsking> others) {
        return others.stream()
                .map(other -> say("prospects.also", other.organisation(), other.person()))
                .toList();
    }

    public List<Choice> municipalityChoices() {
        return ProspectForm.municipalities(municipalities);
    }

    /** The steps that one press leads to from where a company stands. */
    public static List<Step> next(Prospect prospect) {
        return List.of(Step.ASKED, Step.THINKING).stream()
                .filter(step -> step != prospect.step())
                .toList();
    }

    public static List<NoReason> reasons() {
        return NoReason.told();
    }

    private Group group(String titleKey, Step step) {
        return new Group(
                say(titleKey),
                all.stream()
                        .filter(each -> !each.hasApplied() && !each.isTaken() && each.step() == step)
                        .toList());
    }
}
