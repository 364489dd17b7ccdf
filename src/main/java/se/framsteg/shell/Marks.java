package se.framsteg.shell;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Lets what is made now carry the marks of the programme it is of: its funder's emblem and words, and no other's. Whose a page is
 * stands in most addresses; who opens a page by a link says it here.
 */
@Component
public class Marks {
    private final Implementations<Faces> faces;

    Marks(ObjectProvider<Faces> faces) {
        this.faces = new Implementations<>(faces);
    }

    /** From here on, what this request makes is of the programme that this company takes part in. */
    public void ofCompany(RegionId region, UUID organisation) {
        if (isToBeAsked()) {
            programmeOf(region, organisation).ifPresent(Marks::ofProgramme);
        }
    }

    /** From here on, what this request makes is of the programme that this round belongs to. @param round its address, or its id */
    public void ofRound(RegionId region, String round) {
        if (isToBeAsked()) {
            faces.stream()
                    .findFirst()
                    .flatMap(each -> each.programmeOfRound(region, round))
                    .ifPresent(Marks::ofProgramme);
        }
    }

    /** @param programme its address, or its id */
    public static void ofProgramme(String programme) {
        Frame.bind(Frame.current().of(programme));
    }

    /** Of the programme that the page is of, else the one that the company takes part in. */
    public Optional<Frame.Place> place(RegionId region, @Nullable UUID organisation) {
        return faces.stream().findFirst().map(each -> {
            Frame.Place place = each.place(region);
            if (!place.face().funders().isAny()) {
                return place;
            }
            String programme = programme(place);
            return programme == null && organisation != null
                    ? programmeOf(region, organisation).map(place::of).orElse(place)
                    : programme == null ? place : place.of(programme);
        });
    }

    private static @Nullable String programme(Frame.Place place) {
        Frame.Place here = Frame.current().place();
        return here == null || !here.slug().equals(place.slug())
                ? null
                : here.face().programme();
    }

    private Optional<String> programmeOf(RegionId region, UUID organisation) {
        return faces.stream().findFirst().flatMap(each -> each.programmeOf(region, organisation));
    }

    /** Most regions have one funder for all, or none; then nobody is asked. */
    private static boolean isToBeAsked() {
        Frame.Place place = Frame.current().place();
        return place != null && place.face().funders().isAny();
    }
}
