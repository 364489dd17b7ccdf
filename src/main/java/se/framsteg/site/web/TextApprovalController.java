package se.framsteg.site.web;

import static org.springframework.http.HttpStatus.CONFLICT;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.shell.Lang;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.site.DraftIsOvertaken;
import se.framsteg.site.OwnDraft;
import se.framsteg.site.RegionTexts;
import se.framsteg.site.TextPlace;

/** A manager approves what another has written, and so publishes it, or takes the draft away. */
@Controller
class TextApprovalController {
    private final RegionTexts texts;
    private final WordingPages pages;
    private final RegionFaces faces;

    TextApprovalController(RegionTexts texts, WordingPages pages, RegionFaces faces) {
        this.texts = texts;
        this.pages = pages;
        this.faces = faces;
    }

    @PostMapping("/{region}/manage/texts/approval")
    View create(
            Manager by,
            @PathVariable String region,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "") String read) {
        TextPlace where = TextPlace.find(place).orElseThrow();
        try {
            texts.approve(by, where, Lang.of(lang), WordingForm.id(read));
        } catch (DraftIsOvertaken | OwnDraft e) {
            return pages.page(by, region, where, "overtaken").with(CONFLICT);
        }
        faces.forgetWhenDone(by.region(), region);
        return SeeOther.to(WordingController.path(region, where) + "&done=published");
    }

    @PostMapping("/{region}/manage/texts/removal")
    View remove(
            Manager by,
            @PathVariable String region,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "") String read) {
        TextPlace where = TextPlace.find(place).orElseThrow();
        try {
            texts.drop(by, where, Lang.of(lang), WordingForm.id(read));
        } catch (DraftIsOvertaken e) {
            return pages.page(by, region, where, "overtaken").with(CONFLICT);
        }
        return SeeOther.to(WordingController.path(region, where) + "&done=dropped");
    }
}
